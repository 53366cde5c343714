import type { Problem } from '../problems/problem';
import type { ReviewRule } from '../model/review-rules';
import type { Change } from './change';

/** Something a reviewer must not overlook, found by comparing two revisions. */
export interface Finding {
  readonly problem: Problem;
  /** `refused` fails the review unless it is waived, `attention` is shown first. */
  readonly weight: 'refused' | 'attention';
  /** What the weight follows from, where the platform may set it. */
  readonly rule?: ReviewRule;
  /** The changes that it is about. */
  readonly changes: readonly Change[];
  /** Why it is let through, and until when (YYYY-MM-DD), where a waiver lies in the same change. */
  readonly waived: { readonly reason: string; readonly until: string } | undefined;
}
