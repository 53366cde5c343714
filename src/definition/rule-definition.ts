import type { ExemptionDefinition } from './exemption-definition';
import type { RuleCluster } from './rule-cluster';
import type { RuleFinding } from './rule-finding';

/** A rule of the company's own about what clusters get. Its code is `company/` and the name of its file. */
export interface RuleDefinition {
  /** What happens where it does not hold, in a few sentences, for whoever meets it for the first time. */
  readonly why: string;
  /** What to do about a finding, such as `set scale.min to 2`. It stands behind each of them. */
  readonly remedy: string;
  /** Address of a page that the rule follows from. Without it, `why` has to do. */
  readonly source?: string;
  /**
   * `error` keeps `dist/` from being written, `warning` does not. By environment, as in `{ prod: 'error', otherwise:
   * 'warning' }`: `otherwise` is for environments that are not named and for what belongs to none, as the platform's
   * own parts do. Where neither says anything, nothing is found.
   */
  readonly severity: RuleSeverity | Readonly<Record<string, RuleSeverity>>;
  /** What is wrong in a cluster. It is asked once for each, sees nothing else, and changes nothing. */
  readonly check: (cluster: RuleCluster) => readonly RuleFinding[];
  /**
   * What it lets through, and who answers for that until when.
   *
   * @default - nothing
   */
  readonly exemptions?: readonly ExemptionDefinition[];
}

/** How grave a finding is. */
export type RuleSeverity = 'error' | 'warning';
