import { projectOfObject } from '../../conventions/project-of-object';
import { isFields } from '../compare/is-fields';
import type { ObjectState } from '../object-state';

/** What stands for the names of an object, so that equal changes of many read the same. */
type Names = readonly (readonly [name: string, placeholder: string])[];

/** No name of Kubernetes is longer (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
const longestName = 253;

/** Names of an object, longest first, since one may be part of another. */
export function namesOf({ cluster, object, owner }: ObjectState): Names {
  const { name, namespace } = object.metadata;
  const service = owner.split('/')[2];
  const found = new Map<string, string>();
  const add = (text: string | undefined, placeholder: string) => {
    if (text === undefined || text.length < 3 || text.length > longestName || found.has(text)) return;
    found.set(text, placeholder);
  };
  add(service, '<service>');
  add(name, '<name>');
  add(namespace, '<namespace>');
  add(cluster, '<cluster>');
  const project = projectOfObject(object);
  add(project, '<project>');
  // Files and folders that are called after it.
  if (project !== undefined) add(`project-${project}`, 'project-<project>');
  return [...found].sort(([one], [other]) => other.length - one.length);
}

/** A value with the names of its object taken out, wherever they stand as words of their own. */
export function genericValue(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return genericText(value, names);
  if (Array.isArray(value)) return value.map((one) => genericValue(one, names));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [genericText(key, names), genericValue(one, names)]),
  );
}

function genericText(text: string, names: Names): string {
  let generic = text;
  for (const [name, placeholder] of names) {
    if (generic.includes(name)) generic = generic.replaceAll(wordOf(name), placeholder);
  }
  return generic;
}

/** A name where it stands as a word of its own, made once: names come again with each object that has them. */
const words = new Map<string, RegExp>();

function wordOf(name: string): RegExp {
  let word = words.get(name);
  if (word === undefined) {
    const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    words.set(name, (word = new RegExp(`(?<![a-z0-9-])${literal}(?![a-z0-9-])`, 'g')));
  }
  return word;
}
