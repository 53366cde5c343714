import type { Problem } from '../problems/problem';

/** A problem as a reader of SARIF gets it. */
export interface SarifFinding {
  readonly problem: Problem;
  readonly level: 'error' | 'warning';
  /** What is said after the problem: whose word it is that it has this level. */
  readonly note?: string | undefined;
  /** Why it is let through, where somebody said so. */
  readonly accepted?: string | undefined;
}
