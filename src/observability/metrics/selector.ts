import type { Matcher } from '../promql/matcher';
import { quote } from '../promql/quote';

/** A selector with the texts of one query. */
export interface Selector {
  readonly metric: string | undefined;
  readonly matchers: readonly Matcher[];
  /** Names of the matchers' labels, apart by commas. */
  readonly labels: string;
  /** As it is written, for messages. */
  readonly text: () => string;
}

export const selector = (
  metric: string | undefined,
  matchers: readonly Matcher[],
  labels: string,
): Selector => ({
  metric,
  matchers,
  labels,
  text: () => written(metric, matchers),
});

function written(metric = '', matchers: readonly Matcher[]): string {
  const inner = matchers.map(({ label, operator, value }) => `${label}${operator}${quote(value)}`).join(',');
  return `${metric}${inner === '' ? '' : `{${inner}}`}`;
}
