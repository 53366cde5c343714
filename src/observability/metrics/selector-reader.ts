import { matcher, type Matcher } from '../promql/matcher';
import type { MatchOperator, SelectorNode } from '../promql/query-node';
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

/** A matcher and how it is written. */
interface Written {
  readonly matcher: Matcher;
  readonly text: string;
}

/** Puts texts, and choices of Grafana's variables, into a selector. Throws a SyntaxError for an expression that is none. */
export type SelectorReader = (
  node: SelectorNode,
  texts: readonly string[],
  variables?: Variables,
) => Selector;

/** Reads each matcher once for each set of choices: most queries of a dashboard share all but the metric. */
export function selectorReader(): SelectorReader {
  const known = new WeakMap<Variables, Map<string, Written>>();
  const none: Variables = {};
  return (node, texts, variables) => {
    const ofChoices = known.get(variables ?? none) ?? new Map<string, Written>();
    known.set(variables ?? none, ofChoices);
    let { metric } = node;
    const matchers: Matcher[] = [];
    let inner = '';
    for (const { label, operator, text } of node.matchers) {
      const quoted = texts[text] ?? '""';
      if (label === '__name__' && operator === '=') {
        metric = unquote(quoted);
        continue;
      }
      const key = label + operator + quoted;
      const one = ofChoices.get(key) ?? read(label, operator, unquote(quoted), variables);
      ofChoices.set(key, one);
      matchers.push(one.matcher);
      inner += (inner === '' ? '' : ',') + one.text;
    }
    return { metric, matchers, text: `${metric ?? ''}${inner === '' ? '' : `{${inner}}`}` };
  };
}

function read(
  label: string,
  operator: MatchOperator,
  written: string,
  variables: Variables | undefined,
): Written {
  const chosen = variables === undefined ? undefined : substitute(written, operator, variables);
  const one = matcher(label, chosen?.operator ?? operator, chosen?.pattern ?? written);
  return { matcher: one, text: `${label}${one.operator}${quote(one.value)}` };
}
