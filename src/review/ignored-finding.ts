import type { RuledCode } from '../model/review-rules';

/** A finding that is only counted, because the platform says so. */
export interface IgnoredFinding {
  readonly code: RuledCode;
  readonly count: number;
}
