import type { TreePair } from '../../model/tree-pair';
import type { Problem } from '../../problems/problem';
import type { Change } from '../change';
import type { ObjectState } from '../object-state';
import type { KnownParts } from '../../yaml/read-yaml';
import { changedDocuments } from './changed-documents';
import { compareFields } from './compare-fields';
import { immutableFields } from './immutable-fields';
import { objectKey } from './object-key';
import { type KnownDocuments, readDocuments } from './read-documents';

/** What differs between two revisions, and what of them cannot be read. */
export interface Comparison {
  /** In the order of cluster, kind, namespace and name. */
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** What was read to find out. */
  readonly documents: KnownDocuments;
}

/**
 * Compares two revisions of a rendered tree, object by object, wherever an object lies. Reads only files that differ,
 * and of these only documents that do.
 */
export function compareTrees({ base, head, changed }: TreePair): Comparison {
  const before = new Map<string, ObjectState>();
  const after = new Map<string, ObjectState>();
  const problems: Problem[] = [];
  const documents: KnownDocuments = new Map();
  const collect = (
    file: string,
    some: readonly string[],
    parts: KnownParts,
    into: Map<string, ObjectState>,
  ) => {
    const read = readDocuments(file, some, documents, parts);
    problems.push(...read.problems);
    for (const state of read.states) into.set(objectKey(state), state);
  };
  for (const file of changed) {
    const [known, found] = [base.read(file), head.read(file)];
    const texts = changedDocuments(known ?? '', found ?? '');
    const parts: KnownParts = new Map();
    collect(file, texts.before, parts, before);
    collect(file, texts.after, parts, after);
  }
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((key) => changeOf(before.get(key), after.get(key)) ?? []);
  return { changes, problems, documents };
}

/** Nothing where a cluster sees no difference. */
function changeOf(before: ObjectState | undefined, after: ObjectState | undefined): Change | undefined {
  if (before === undefined || after === undefined) {
    return { kind: before === undefined ? 'created' : 'deleted', before, after, fields: [] };
  }
  const fields = compareFields(before.object, after.object);
  const change = { before, after, fields };
  if (immutableFields(change).length > 0) return { kind: 'recreated', ...change };
  if (before.owner !== after.owner) return { kind: 'moved', ...change };
  return fields.length === 0 ? undefined : { kind: 'updated', ...change };
}
