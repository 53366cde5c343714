import { quote } from '../promql/quote';
import type { Selector } from './selector';

/** A selector as it is written, for messages. */
export function writeSelector({ metric = '', matchers }: Selector): string {
  const inner = matchers.map(({ label, operator, value }) => `${label}${operator}${quote(value)}`).join(',');
  return `${metric}${inner === '' ? '' : `{${inner}}`}`;
}
