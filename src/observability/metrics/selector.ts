import type { Matcher } from '../promql/matcher';

/** A selector with the texts of one query. */
export interface Selector {
  readonly metric: string | undefined;
  readonly matchers: readonly Matcher[];
  /** Names of the matchers' labels, apart by commas. */
  readonly labels: string;
}
