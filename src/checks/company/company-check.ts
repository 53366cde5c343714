import type { Exemption } from '../../model/company-rule';
import type { Problem } from '../../problems/problem';

/** What the company's own rules say about a cluster. */
export interface CompanyCheck {
  readonly problems: readonly Problem[];
  /** Findings that an exemption lets through. */
  readonly exempted: readonly Exempted[];
}

/** A finding that is let through, and by what. */
export interface Exempted {
  readonly problem: Problem;
  readonly by: Exemption;
}
