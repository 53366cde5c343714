import { matcher, type Matcher } from '../promql/matcher';
import type { MatchOperator, SelectorNode } from '../promql/query-node';
import { substitute, type Variables } from '../promql/substitute';
import { quote } from '../promql/quote';
import { unquote } from '../promql/unquote';

/** A selector with the texts of one query. */
export interface Selector {
  readonly metric: string | undefined;
  readonly matchers: readonly Matcher[];
  /** As it is written, for messages. */
  readonly text: () => string;
}

/** What has been read with the same choices. */
interface Choices {
  readonly matchers: Map<string, Matcher>;
  readonly lists: Map<string, readonly Matcher[]>;
}

/** Puts texts, and choices of Grafana's variables, into a selector. Throws a SyntaxError for an expression that is none. */
export type SelectorReader = (
  node: SelectorNode,
  texts: readonly string[],
  variables?: Variables,
) => Selector;

/** Reads each matcher once for each set of choices: most queries of a dashboard share all but the metric. */
export function selectorReader(): SelectorReader {
  const known = new WeakMap<Variables, Choices>();
  const none: Variables = {};
  return (node, texts, variables) => {
    const ofChoices = known.get(variables ?? none) ?? { matchers: new Map(), lists: new Map() };
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
      const one = ofChoices.matchers.get(key) ?? read(label, operator, unquote(quoted), variables);
      ofChoices.matchers.set(key, one);
      matchers.push(one);
      inner += `${key}\n`;
    }
    // One list for all metrics that are asked about in the same words: groups know what it finds.
    const shared = ofChoices.lists.get(inner) ?? matchers;
    ofChoices.lists.set(inner, shared);
    return { metric, matchers: shared, text: () => written(metric, shared) };
  };
}

function read(
  label: string,
  operator: MatchOperator,
  written: string,
  variables: Variables | undefined,
): Matcher {
  const chosen = variables === undefined ? undefined : substitute(written, operator, variables);
  return matcher(label, chosen?.operator ?? operator, chosen?.pattern ?? written);
}

function written(metric = '', matchers: readonly Matcher[]): string {
  const inner = matchers.map(({ label, operator, value }) => `${label}${operator}${quote(value)}`).join(',');
  return `${metric}${inner === '' ? '' : `{${inner}}`}`;
}
