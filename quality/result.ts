import type { Verdict } from './definitions/verdict';
import type { LinedFault } from './rendered/line-faults';
import type { SeededFault } from './rendered/run-faults';
import type { SpoiltField } from './rendered/run-fields';

/** What a run of the harness found out. */
export interface Result {
  /** Every mutant of every sample that there is, of which some were run. */
  readonly mutants: number;
  readonly verdicts: readonly Verdict[];
  readonly faults: readonly SeededFault[];
  /** Of faults in fields that lines of definitions decide. */
  readonly lines: readonly LinedFault[];
  readonly fields: readonly SpoiltField[];
}
