import type { Engine } from '../../model/platform';
import type { RemovalBudget } from '../../model/removal-budget';
import type { TreePair } from '../../model/tree-pair';
import type { Waiver } from '../../model/waiver';
import type { Change } from '../change';

/** What guards judge: a change, and what its author says of it. */
export interface GuardContext {
  /** All that differs between the revisions, in any order. */
  readonly changes: readonly Change[];
  readonly pair: TreePair;
  /** Engine of each cluster as definitions have it now. */
  readonly clusters: ReadonlyMap<string, Engine>;
  readonly removals: RemovalBudget;
  /** Every waiver that lies in the repository. */
  readonly waivers: readonly Waiver[];
  /** YYYY-MM-DD. */
  readonly today: string;
}
