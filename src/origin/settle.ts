import type { Problem } from '../problems/problem';
import type { Edit } from './edit';
import type { Leaf } from './leaf';
import { otherValues } from './other-values';

/** How often all leaves are changed at once to learn which of them may not be. */
const rounds = 6;

/** Fields that say which other fields there are: nothing can stand there without another definition around it. */
const discriminators: ReadonlySet<unknown> = new Set(['runtime', 'volume']);

/**
 * For each leaf the values that can stand there while the definitions stay valid, best first. All leaves are changed at
 * once and read; a problem names the leaf that may not be what it was changed to, and often what it may be.
 */
export function settle(
  leaves: readonly Leaf[],
  problemsWith: (edits: readonly Edit[]) => readonly Problem[],
): ReadonlyMap<Leaf, readonly unknown[]> {
  const options = new Map(
    leaves.map((leaf) => [leaf, discriminators.has(leaf.path.at(-1)) ? [] : [...otherValues(leaf.value)]]),
  );
  const asked = new Set<Leaf>();
  for (let round = 0; round < rounds; round++) {
    const edits = leaves.flatMap((leaf) => {
      const [to] = options.get(leaf) ?? [];
      return to === undefined ? [] : [{ file: leaf.file, path: leaf.path, to }];
    });
    const problems = problemsWith(edits);
    const blamed = new Set<Leaf>();
    for (const found of problems) {
      for (const leaf of blame(found, leaves)) {
        const values = options.get(leaf) ?? [];
        if (!blamed.has(leaf)) values.shift();
        blamed.add(leaf);
        if (asked.has(leaf)) continue;
        asked.add(leaf);
        values.unshift(...namedIn(found).filter((name) => typeof leaf.value === 'string' && name !== leaf.value));
      }
    }
    if (blamed.size === 0) break;
  }
  return options;
}

/** Leaves at the place of a problem, or else directly below it, or else anywhere below. */
function blame({ at }: Problem, leaves: readonly Leaf[]): readonly Leaf[] {
  const place = at.path ?? [];
  const below = leaves.filter(
    ({ file, path }) => file === at.file && place.every((step, index) => String(path[index]) === String(step)),
  );
  const near = (depth: number) => below.filter(({ path }) => path.length <= place.length + depth);
  return [near(0), near(1), below].find((found) => found.length > 0) ?? [];
}

/** What a problem says could stand there: `one of a, b`, or the names that are known. */
function namedIn({ args }: Problem): readonly string[] {
  const { expected, known } = args as { readonly expected?: unknown; readonly known?: unknown };
  const text = typeof known === 'string' ? known : typeof expected === 'string' ? expected : '';
  const list = text.startsWith('one of ') ? text.slice('one of '.length) : known === text ? text : '';
  return list.split(', ').filter((name) => name !== '');
}
