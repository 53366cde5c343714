import type { KubernetesObject } from '../../model/manifest';
import type { KnownParts } from '../../yaml/read-yaml';
import { objectStates } from './object-states';
import { readStates, type ReadStates } from './read-states';

/** Objects by the document that says them, letter by letter: several parts of a review ask for most of them. */
export type KnownDocuments = Map<string, KubernetesObject>;

/**
 * The objects of some documents of a file below `dist/`; what has been read before is not read again.
 *
 * @param known what has been read, to which this adds
 * @param parts what was read of another state of the file
 */
export function readDocuments(
  file: string,
  documents: readonly string[],
  known: KnownDocuments,
  parts?: KnownParts,
): ReadStates {
  const read = (some: readonly string[]) => readStates(file, `${some.join('\n---\n')}\n`, parts);
  const missing = documents.filter((one) => !known.has(one));
  if (missing.length > 0) {
    const { states, problems } = read(missing);
    // Where one of them holds no object, which it is cannot be told.
    if (states.length !== missing.length || problems.length > 0) return read(documents);
    for (const [index, { object }] of states.entries()) known.set(missing[index] ?? '', object);
  }
  const objects = documents.flatMap((one) => known.get(one) ?? []);
  return { states: objectStates(file, objects), problems: [] };
}
