/** What a rule of the company says about one finding, and about itself. */
export interface CompanyFinding {
  /** By the environment of what was found. */
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
  readonly why: string;
  readonly source: string | undefined;
}
