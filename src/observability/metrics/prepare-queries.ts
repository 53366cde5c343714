import type { ParsedQuery, QueryParser } from '../promql/parse-query';
import type { SelectorNode } from '../promql/query-node';
import type { Variables } from '../promql/substitute';
import type { Query } from './query';

/** A selector of a set of queries, and what the queries that have it say in it. */
export interface AskedSelector {
  readonly node: SelectorNode;
  readonly texts: readonly string[];
  readonly variables: Variables | undefined;
}

/** Queries, parsed, with each of their selectors once. */
export interface PreparedQueries {
  readonly selectors: readonly AskedSelector[];
  readonly queries: readonly {
    readonly query: Query;
    /** Undefined for what is no PromQL. */
    readonly parsed: ParsedQuery | undefined;
    /** Numbers of its selectors. */
    readonly asks: readonly number[];
  }[];
}

/** Does what is the same for all sets of the same queries: dashboards of a thousand services are a few dozen. */
export function prepareQueries(queries: readonly Query[], parse: QueryParser): PreparedQueries {
  const numbers = new Map<string, number>();
  const selectors: AskedSelector[] = [];
  const choices = new Map<Variables | undefined, number>();
  const numberOf = (node: SelectorNode, texts: readonly string[], variables: Variables | undefined) => {
    const choice = choices.get(variables) ?? choices.size;
    choices.set(variables, choice);
    const matchers = node.matchers.map(({ label, operator, text }) => label + operator + (texts[text] ?? ''));
    const key = [choice, node.metric, ...matchers].join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, selectors.length);
    return selectors.push({ node, texts, variables }) - 1;
  };
  return {
    queries: queries.map((query) => {
      const parsed = parse(query.expr);
      const nodes = parsed?.shape.selectors ?? [];
      const asks = nodes.map((node) => numberOf(node, parsed?.texts ?? [], query.variables));
      return { query, parsed, asks };
    }),
    selectors,
  };
}
