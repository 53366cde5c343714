import type { Problem } from '../problems/problem';
import type { Edit } from './edit';
import type { Leaf } from './leaf';
import { otherValues } from './other-values';

/** What can stand in place of a leaf. */
export interface Options {
  /** Best first. */
  readonly values: readonly unknown[];
  /** Whether the first of them is valid while all other leaves are changed too. */
  readonly together: boolean;
}

/** How often all leaves are changed at once to learn which of them may not be. */
const rounds = 6;

/**
 * For each leaf the values that can stand there while the definitions stay valid. All leaves are changed at once and
 * read; a problem names the leaf that may not be what it was changed to, and often what it may be. Where it names only
 * what holds several leaves, each of these is for itself.
 */
export function settle(
  leaves: readonly Leaf[],
  problemsWith: (edits: readonly Edit[]) => readonly Problem[],
): ReadonlyMap<Leaf, Options> {
  const values = new Map(leaves.map((leaf) => [leaf, [...otherValues(leaf.value)]]));
  const named = new Set<Leaf>();
  const apart = new Set(leaves.filter((leaf) => values.get(leaf)?.length === 0));
  for (let round = 0; round < rounds; round++) {
    const edits = leaves
      // A whole would hide what may not be inside of it.
      .filter((leaf) => !apart.has(leaf) && typeof leaf.value !== 'object')
      .map((leaf) => ({ file: leaf.file, path: leaf.path, to: values.get(leaf)?.[0] }));
    const blamed = new Set<Leaf>();
    for (const found of problemsWith(edits)) {
      const { exact, near } = blame(found, leaves);
      for (const leaf of near) apart.add(leaf);
      for (const leaf of [...exact, ...near]) {
        if (blamed.has(leaf)) continue;
        blamed.add(leaf);
        const list = values.get(leaf) ?? [];
        if (exact.includes(leaf)) list.shift();
        if (!named.has(leaf)) list.unshift(...namedIn(found, leaf.value));
        named.add(leaf);
        if (list.length === 0) apart.add(leaf);
      }
    }
    if (blamed.size === 0) break;
  }
  return new Map(
    leaves.map((leaf) => [leaf, { values: values.get(leaf) ?? [], together: !apart.has(leaf) }]),
  );
}

/** Leaves at the place of a problem, or else those directly below it, or else anywhere below. */
function blame(
  { at }: Problem,
  leaves: readonly Leaf[],
): { readonly exact: readonly Leaf[]; readonly near: readonly Leaf[] } {
  const place = at.path ?? [];
  // What a construct refuses has no line.
  if (place.length === 0) return { exact: [], near: [] };
  const below = leaves.filter(
    ({ file, path }) =>
      file === at.file && place.every((step, index) => String(path[index]) === String(step)),
  );
  const exact = below.filter(({ path }) => path.length === place.length);
  if (exact.length > 0) return { exact, near: [] };
  const near = below.filter(({ path }) => path.length === place.length + 1);
  return { exact: [], near: near.length > 0 ? near : below };
}

/** What a problem says could stand there: `one of a, b`, or the names that are known. */
function namedIn({ code, args }: Problem, value: unknown): readonly unknown[] {
  if (code === 'unknown-field') return [];
  const { expected, known } = args as { readonly expected?: unknown; readonly known?: unknown };
  const list =
    typeof known === 'string'
      ? known
      : typeof expected === 'string' && expected.startsWith('one of ')
        ? expected.slice('one of '.length)
        : '';
  if (typeof value === 'number') {
    const numbers = typeof expected === 'string' ? (expected.match(/\d+/g) ?? []).map(Number) : [];
    return numbers.filter((other) => other !== value);
  }
  return list.split(', ').filter((name) => name !== '' && name !== value);
}
