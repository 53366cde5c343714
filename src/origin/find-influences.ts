import type { Attempt } from './attempt-on';
import type { Influence } from './influence';
import type { Leaf } from './leaf';
import { removed } from './removed';
import type { Options } from './settle';

/** What a search found. */
export interface Influences {
  readonly found: readonly Influence[];
  /** Leaves that nothing valid could be put in place of, so that it is not known whether they matter. */
  readonly undecided: readonly Leaf[];
}

/**
 * Finds the leaves whose value a field depends on: changes many at once, and looks closer only where that changes the
 * field.
 *
 * @param options values that can stand in place of each leaf
 */
export function findInfluences(
  leaves: readonly Leaf[],
  options: ReadonlyMap<Leaf, Options>,
  attempt: Attempt,
): Influences {
  const found: Influence[] = [];
  const undecided: Leaf[] = [];
  const editOf = (leaf: Leaf, to: unknown) => ({ file: leaf.file, path: leaf.path, to });
  const valuesOf = (leaf: Leaf) => options.get(leaf)?.values ?? [];
  const isTogether = (leaf: Leaf) => options.get(leaf)?.together === true;

  const alone = (leaf: Leaf): void => {
    let valid = false;
    let gone: Influence | undefined;
    for (const to of [...valuesOf(leaf), removed]) {
      const outcome = attempt([editOf(leaf, to)]);
      if (outcome.kind === 'invalid') continue;
      valid = true;
      if (outcome.kind === 'same') break;
      const influence = { leaf, to, after: outcome.value };
      if (outcome.value !== undefined) {
        found.push(influence);
        return;
      }
      // Another value may change the field instead of taking it away, and tells more.
      gone ??= influence;
    }
    if (gone !== undefined) found.push(gone);
    else if (!valid && !bound(leaf)) undecided.push(leaf);
  };

  /** Two shares at once, one more and one less. Whether that was valid. */
  const bound = (leaf: Leaf): boolean => {
    const { value, path } = leaf;
    if (typeof value !== 'number') return false;
    for (const other of leaves) {
      if (other === leaf || typeof other.value !== 'number') continue;
      if (!isNear(path, other.path)) continue;
      const to = value + 1;
      const outcome = attempt([editOf(leaf, to), editOf(other, other.value - 1)]);
      if (outcome.kind === 'invalid') continue;
      if (outcome.kind === 'changed') found.push({ leaf, to, after: outcome.value, bound: other });
      return true;
    }
    return false;
  };

  const search = (some: readonly Leaf[]): void => {
    const [first] = some;
    if (first === undefined) return;
    if (some.length === 1) return alone(first);
    const outcome = attempt(some.map((leaf) => editOf(leaf, valuesOf(leaf)[0])));
    if (outcome.kind === 'same') return;
    const middle = Math.ceil(some.length / 2);
    search(some.slice(0, middle));
    search(some.slice(middle));
  };

  search(leaves.filter(isTogether));
  for (const leaf of leaves) if (!isTogether(leaf)) alone(leaf);
  return { found, undecided };
}

/** Entries of one map, or fields of such entries. */
function isNear(path: Leaf['path'], other: Leaf['path']): boolean {
  const least = Math.min(path.length, other.length) - 2;
  return path.slice(0, least).every((step, index) => step === other[index]);
}
