import { matcher, type Matcher } from '../promql/matcher';
import type { SelectorNode } from '../promql/query-node';
import { unquote } from '../promql/unquote';
import type { Selector } from './selector';

/** Puts the texts of a query into a selector. Throws a SyntaxError for an expression that is none. */
export type SelectorReader = (node: SelectorNode, texts: readonly string[]) => Selector;

/** Reads each matcher once: most rules of a project share all but the metric. */
export function selectorReader(): SelectorReader {
  const known = new Map<string, Matcher>();
  return (node, texts) => {
    let { metric } = node;
    const matchers: Matcher[] = [];
    for (const { label, operator, text } of node.matchers) {
      const quoted = texts[text] ?? '""';
      if (label === '__name__' && operator === '=') {
        metric = unquote(quoted);
        continue;
      }
      const key = label + operator + quoted;
      const one = known.get(key) ?? matcher(label, operator, unquote(quoted));
      known.set(key, one);
      matchers.push(one);
    }
    return { metric, matchers, labels: matchers.map(({ label }) => label).join() };
  };
}
