import type { KubernetesObject } from '../model/manifest';
import { problem, type Place, type Problem } from '../problems/problem';
import { readYaml } from '../yaml/read-yaml';
import { yamlDocuments, type YamlDocuments } from './yaml-documents';

/** An object of a file, and the way from one of its fields to the line that holds it. */
export interface ReadObject {
  readonly object: KubernetesObject;
  readonly file: string;
  /** The line of the field, or of the nearest one around it that is there. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** What a file of manifests holds. */
export interface ParsedManifests {
  readonly objects: readonly ReadObject[];
  readonly problems: readonly Problem[];
}

/**
 * Reads manifests that anybody wrote: YAML of any number of documents, or JSON, with lists unpacked. What is no
 * object of Kubernetes is a problem with its line, but for kustomize's own files, which no cluster ever sees.
 */
export function parseManifests(file: string, text: string): ParsedManifests {
  const objects: ReadObject[] = [];
  const { contents, problems: broken } = readContents(file, text);
  const problems = [...broken];
  // Hardly any file is asked for its lines, and to keep them of all would take ten times the memory.
  let located: YamlDocuments | undefined;
  for (const { content, document } of contents) {
    const placeOf = (path: readonly (string | number)[]): Place => ({
      file,
      ...(located ??= yamlDocuments(text)).positionOf(document, path),
    });
    for (const { value, path } of unpack(content, [])) {
      const flaw = flawOf(value);
      if (flaw !== undefined) {
        problems.push(problem('broken-manifest', placeOf([...path, ...flaw.path]), flaw.words));
      } else if (!isKustomize(value)) {
        objects.push({
          object: value as KubernetesObject,
          file,
          placeOf: (field) => placeOf([...path, ...field]),
        });
      }
    }
  }
  return { objects, problems };
}

/** What each document holds, but for empty ones: quickly what we wrote, with a library whatever else there is. */
function readContents(
  file: string,
  text: string,
): {
  readonly contents: readonly { readonly content: unknown; readonly document: number }[];
  readonly problems: readonly Problem[];
} {
  const own = readYaml(text);
  if (own !== undefined) {
    return { contents: own.map((content, document) => ({ content, document })), problems: [] };
  }
  const { documents, positionAt } = yamlDocuments(text);
  const problems: Problem[] = [];
  const contents = documents.flatMap((one, document) => {
    problems.push(
      ...one.errors.map(({ pos, message }) =>
        problem('broken-yaml', { file, ...positionAt(pos[0]) }, { reason: message }),
      ),
    );
    if (one.errors.length > 0) return [];
    try {
      const content: unknown = one.toJS({ maxAliasCount: 1000 });
      return content === null ? [] : [{ content, document }];
    } catch (error) {
      // Aliases that grow without end, or lead nowhere.
      problems.push(problem('broken-yaml', { file }, { reason: (error as Error).message }));
      return [];
    }
  });
  return { contents, problems };
}

/** The items of lists, of lists in them too, with the way to each. */
function unpack(
  value: unknown,
  path: readonly (string | number)[],
): readonly { readonly value: unknown; readonly path: readonly (string | number)[] }[] {
  if (!isRecord(value) || !Array.isArray(value['items']) || !String(value['kind']).endsWith('List')) {
    return [{ value, path }];
  }
  return value['items'].flatMap((item, index) => unpack(item, [...path, 'items', index]));
}

/** The first thing for which a cluster could not tell what this is. */
function flawOf(
  value: unknown,
):
  | { readonly path: readonly string[]; readonly words: { readonly field: string; readonly reason: string } }
  | undefined {
  const flaw = (path: readonly string[], reason: string) => ({
    path,
    words: { field: path.length === 0 ? 'the document' : path.join('.'), reason },
  });
  if (!isRecord(value)) return flaw([], 'is no object of Kubernetes');
  for (const field of ['apiVersion', 'kind']) {
    if (typeof value[field] !== 'string') return flaw([field], reasonOf(value[field]));
  }
  if (isKustomize(value)) return undefined;
  const { metadata } = value;
  if (!isRecord(metadata)) return flaw(['metadata'], reasonOf(metadata, 'a mapping'));
  const { name, namespace } = metadata;
  if (typeof name !== 'string' || name === '') return flaw(['metadata', 'name'], reasonOf(name));
  if (namespace !== undefined && typeof namespace !== 'string') {
    return flaw(['metadata', 'namespace'], reasonOf(namespace));
  }
  for (const field of ['labels', 'annotations']) {
    const texts = metadata[field] ?? {};
    if (!isRecord(texts)) return flaw(['metadata', field], reasonOf(texts, 'a mapping'));
    const wrong = Object.entries(texts).find(([, text]) => typeof text !== 'string');
    if (wrong !== undefined) return flaw(['metadata', field, wrong[0]], reasonOf(wrong[1]));
  }
  return undefined;
}

const reasonOf = (value: unknown, wanted = 'a text'): string =>
  value === undefined ? 'is missing' : `is ${JSON.stringify(value)}, not ${wanted}`;

const isKustomize = (value: unknown): boolean =>
  isRecord(value) && String(value['apiVersion']).startsWith('kustomize.config.k8s.io/');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
