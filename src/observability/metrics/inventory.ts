import type { QueryParser } from '../promql/parse-query';
import type { NeededLabels } from '../promql/needed-labels';
import type { SearchPlan } from './plan-search';
import type { Selector } from './selector';
import type { SelectorReader } from './selector-reader';

/** Every metric that a cluster can have, with its labels and what they can say. */
export interface Inventory {
  /** How to look for what a selector selects, by its metric and its labels; no sources when nothing makes it. */
  readonly planOf: (selector: Pick<Selector, 'metric' | 'labels'>, needed: NeededLabels) => SearchPlan;
  /**
   * The same, but of alerts only those with one selector, which are made fast. A query that nothing is wrong with by
   * these is right by all: more series never take a label or a value away.
   */
  readonly planOfSome: Inventory['planOf'];
  readonly names: () => Iterable<string>;
  readonly parse: QueryParser;
  readonly instantiate: SelectorReader;
}
