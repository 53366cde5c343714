import { matcher, type Matcher } from '../promql/matcher';
import type { SelectorNode } from '../promql/query-node';
import { substitute, type Variables } from '../promql/substitute';
import { quote } from '../promql/quote';
import { unquote } from '../promql/unquote';

/** A selector with the texts of one query. */
export interface Selector {
  readonly metric: string | undefined;
  readonly matchers: readonly Matcher[];
  /** As it is written, for messages; equal for selectors that find the same. */
  readonly text: string;
}

/** Puts texts, and choices of Grafana's variables, into a selector. Throws a SyntaxError for an expression that is none. */
export function instantiate(node: SelectorNode, texts: readonly string[], variables?: Variables): Selector {
  let { metric } = node;
  const matchers: Matcher[] = [];
  for (const { label, operator, text } of node.matchers) {
    const written = unquote(texts[text] ?? '""');
    if (label === '__name__' && operator === '=') {
      metric = written;
      continue;
    }
    const chosen = variables === undefined ? undefined : substitute(written, operator, variables);
    matchers.push(matcher(label, chosen?.operator ?? operator, chosen?.pattern ?? written));
  }
  const inner = matchers.map(({ label, operator, value }) => `${label}${operator}${quote(value)}`).join(',');
  return { metric, matchers, text: `${metric ?? ''}${inner === '' ? '' : `{${inner}}`}` };
}
