import type { Sources } from '../../definition/sources';
import { isRecord } from '../is-record';
import type { Leaf } from '../leaf';
import { removed } from '../removed';
import type { Difference } from './difference';

/**
 * The lines in which two revisions of the definitions differ, each of them as large as what was added or taken away:
 * a new service is one.
 *
 * @param texts files beside the definitions that could differ
 */
export function differencesOf(base: Sources, head: Sources, texts: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  const { file } = head.platform;
  differ(base.platform.definition, head.platform.definition, { file, path: [] }, found);
  const before = new Map(base.projects.map((project) => [project.name, project]));
  for (const project of head.projects) {
    const known = before.get(project.name);
    before.delete(project.name);
    differ(known?.definition, project.definition, { file: project.file, path: [] }, found);
    if (known === undefined) continue;
    for (const [environment, lock] of Object.entries(project.images)) {
      const old = known.images[environment]?.definition;
      differ(old, lock.definition, { file: lock.file, path: [] }, found);
    }
  }
  for (const project of before.values()) {
    const { file: gone, definition } = project;
    found.push({ file: gone, path: [], before: definition, after: undefined, revert: project });
  }
  for (const text of texts) {
    const [old, now] = [base.readText(text), head.readText(text)];
    if (old !== now) found.push(difference(old, now, { file: text, path: [] }));
  }
  return found;
}

type At = Pick<Leaf, 'file' | 'path'>;

function difference(before: unknown, after: unknown, at: At): Difference {
  return { ...at, before, after, revert: { ...at, to: before === undefined ? removed : before } };
}

function differ(before: unknown, after: unknown, at: At, into: Difference[]): void {
  if (before === after) return;
  const below = (step: string | number) => ({ file: at.file, path: [...at.path, step] });
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === after.length) {
      after.forEach((item, index) => differ(before[index], item, below(index), into));
    } else differEntries(before, after, below, into);
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      differ(before[key], after[key], below(key), into);
    }
  } else if (textOf(before) !== textOf(after)) into.push(difference(before, after, at));
}

/** Of lists that grew or shrank: what only one of them has. What is gone is added at the end again. */
function differEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  below: (step: number) => At,
  into: Difference[],
): void {
  const [old, now] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  after.forEach((item, index) => {
    if (!old.has(textOf(item))) into.push(difference(undefined, item, below(index)));
  });
  before
    .filter((item) => !now.has(textOf(item)))
    .forEach((item, index) => into.push(difference(item, undefined, below(after.length + index))));
}

/** Code is compared as it is written. */
const textOf = (value: unknown): string =>
  typeof value === 'function' ? String(value) : (JSON.stringify(value) ?? '');
