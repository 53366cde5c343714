import type { Mutant } from './mutant';

/** Mutants that mean something else and are valid all the same. */
interface Equivalents {
  readonly why: string;
  readonly operators: readonly string[];
  /** Of the path of the changed place. */
  readonly path: RegExp;
  /** Of what was changed into what; all when left out. */
  readonly what?: RegExp;
}

/** Every reason for which a mutant may go unnoticed. What none of them covers and nobody reports is a miss. */
const all: readonly Equivalents[] = [];

/** Why a mutant may go unnoticed; undefined where it may not. */
export function equivalent({ operator, path, what }: Mutant): string | undefined {
  const place = path.join('.');
  return all.find(
    (one) => one.operators.includes(operator) && one.path.test(place) && (one.what?.test(what) ?? true),
  )?.why;
}
