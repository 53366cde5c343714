import type { KubernetesObject } from '../../../src/model/manifest';

type Path = readonly (string | number)[];

/** A way to spoil an object, in words. */
export interface Spoiling {
  readonly what: string;
  readonly make: (object: KubernetesObject) => KubernetesObject;
}

/** Ways to spoil a spec, and the labels of the object: every field and entry is taken away, and every text and number is another. */
export function spoilings(object: KubernetesObject): readonly Spoiling[] {
  return ['spec', 'metadata'].flatMap((root) => waysBelow(object[root], [root]));
}

function waysBelow(value: unknown, path: Path): readonly Spoiling[] {
  const here: Spoiling[] =
    path.length === 1 || isIdentity(path)
      ? []
      : [
          { what: `without ${path.join('.')}`, make: (object) => put(object, path, () => undefined) },
          ...(typeof value === 'string'
            ? [{ what: `another ${path.join('.')}`, make: other(path, (text) => `${String(text)}x`) }]
            : []),
          ...(typeof value === 'number'
            ? [{ what: `another ${path.join('.')}`, make: other(path, (number) => Number(number) + 1) }]
            : []),
        ];
  if (isIdentity(path) || typeof value !== 'object' || value === null) return here;
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => waysBelow(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => waysBelow(one, [...path, key]));
  return [...here, ...inner];
}

/** An object by another name is another object. */
const isIdentity = ([root, field]: Path): boolean =>
  root === 'metadata' && (field === 'name' || field === 'namespace');

const other =
  (path: Path, change: (value: unknown) => unknown): Spoiling['make'] =>
  (object) =>
    put(object, path, change);

function put(object: KubernetesObject, path: Path, change: (value: unknown) => unknown): KubernetesObject {
  const copy = structuredClone(object) as unknown;
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const value = change(parent[last]);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as KubernetesObject;
}
