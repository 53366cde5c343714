import type { Engine } from '../../model/platform';
import type { RemovalBudget } from '../../model/removal-budget';
import type { ReviewRules } from '../../model/review-rules';
import type { TreePair } from '../../model/tree-pair';
import type { Waiver } from '../../model/waiver';
import type { Change } from '../change';
import type { Environments } from '../headline/environments';
import type { Section } from '../section';

/** What guards judge: a change, and what its author says of it. */
export interface GuardContext {
  /** All that differs between the revisions, in any order. */
  readonly changes: readonly Change[];
  readonly pair: TreePair;
  /** Engine of each cluster as definitions have it now. */
  readonly clusters: ReadonlyMap<string, Engine>;
  readonly removals: RemovalBudget;
  /** What is done about findings that the platform may judge. */
  readonly rules: ReviewRules;
  readonly sections: readonly Section[];
  readonly isProduction: Environments['isProduction'];
  /** Every waiver that lies in the repository. */
  readonly waivers: readonly Waiver[];
  /** YYYY-MM-DD. */
  readonly today: string;
}
