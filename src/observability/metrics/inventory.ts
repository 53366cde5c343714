import type { QueryParser } from '../promql/parse-query';
import type { NeededLabels } from '../promql/needed-labels';
import type { SearchPlan } from './plan-search';
import type { Selector } from './selector';
import type { SelectorReader } from './selector-reader';

/** Every metric that a cluster can have, with its labels and what they can say. */
export interface Inventory {
  /** How to look for what a selector selects, by its metric and its labels; no sources when nothing makes it. */
  readonly planOf: (selector: Pick<Selector, 'metric' | 'labels'>, needed: NeededLabels) => SearchPlan;
  readonly names: () => Iterable<string>;
  readonly parse: QueryParser;
  readonly instantiate: SelectorReader;
}
