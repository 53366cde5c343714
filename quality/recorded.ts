import type { Rates } from './rates';

/** Rates of a run, as `recorded.json` keeps them. */
export interface RecordedRun {
  /** How many mutants were asked for. */
  readonly count: number;
  readonly rates: Rates;
}

/** What the last recording measured: the sample that CI runs, and as many as somebody had time for. */
export interface Recorded {
  readonly sample: RecordedRun;
  readonly large: RecordedRun;
}
