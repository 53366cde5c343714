/** A rule that the company wrote itself, about what clusters get. */
export interface CompanyRule {
  readonly code: `company/${string}`;
  readonly why: string;
  readonly remedy: string;
  /** Page that it follows from. */
  readonly source: string | undefined;
  readonly severities: Readonly<Record<string, Severity>>;
  /** In environments that `severities` does not name, and for what belongs to none; nothing is found when undefined. */
  readonly otherwise: Severity | undefined;
  /** The author's own code: what it returns is not believed. */
  readonly check: (cluster: object) => unknown;
  readonly exemptions: readonly Exemption[];
  /** Repository-relative. */
  readonly file: string;
}

/** What a rule lets through. */
export interface Exemption {
  readonly project: string | undefined;
  /** `<project>/<service>`. */
  readonly service: string | undefined;
  /** `<Kind> <namespace>/<name>`. */
  readonly object: string | undefined;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it counts, YYYY-MM-DD. */
  readonly until: string;
  /** Position in the list of its rule. */
  readonly index: number;
}

type Severity = 'error' | 'warning';
