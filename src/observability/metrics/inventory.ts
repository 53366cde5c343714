import type { QueryParser } from '../promql/parse-query';
import type { Source } from './scraped-sources';
import type { SelectorReader } from './selector-reader';

/** Every metric that a cluster can have, with its labels and what they can say. */
export interface Inventory {
  /** Where series of a metric come from; none when nothing makes it. */
  readonly sourcesOf: (metric: string) => readonly Source[];
  readonly names: () => Iterable<string>;
  readonly parse: QueryParser;
  readonly instantiate: SelectorReader;
}
