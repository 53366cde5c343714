import type { Verdict } from './definitions/verdict';

/** How many mutants of definitions were reported, and how well. */
export interface Rates {
  readonly mutants: number;
  /** Without those that are as valid as what they were made from. */
  readonly invalid: number;
  readonly found: number;
  /** Of those that were found. */
  readonly exact: number;
  readonly single: number;
  /** Of those where something could be suggested. */
  readonly suggested: number;
  readonly suggestible: number;
  /** Reports with words of ours in them. */
  readonly internals: number;
  /** All reports of them can be read. */
  readonly readable: number;
}

/** Counts verdicts. */
export function ratesOf(verdicts: readonly Verdict[]): Rates {
  const found = verdicts.filter((one) => one.found);
  const suggestible = found.filter(({ suggested }) => suggested !== undefined);
  const harmless = verdicts.filter((one) => one.harmless !== undefined);
  return {
    mutants: verdicts.length,
    invalid: verdicts.length - harmless.length,
    found: found.length,
    exact: found.filter(({ exact }) => exact).length,
    single: found.filter(({ single }) => single).length,
    suggested: suggestible.filter(({ suggested }) => suggested).length,
    suggestible: suggestible.length,
    internals: found.filter(({ internals }) => internals.length > 0).length,
    readable: found.filter(({ readable }) => readable).length,
  };
}
