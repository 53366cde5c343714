import { freeTexts } from '../promql/free-texts';
import type { ParsedQuery, QueryParser } from '../promql/parse-query';
import type { MatchOperator, SelectorNode } from '../promql/query-node';
import type { Variables } from '../promql/substitute';
import { unquote } from '../promql/unquote';
import type { Query } from './query';

/** A matcher as queries say it, with the choices that its dashboard has for variables. */
export interface AskedMatcher {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly text: string;
  readonly variables: Variables | undefined;
}

/** Queries, parsed, with each of their matchers, lists of matchers and selectors once. */
export interface PreparedQueries {
  readonly matchers: readonly AskedMatcher[];
  /** Numbers of matchers. */
  readonly lists: readonly (readonly number[])[];
  readonly selectors: readonly {
    /** Never with a name that is filled in. */
    readonly metric: string | undefined;
    /** Number of the list of its matchers, and names of their labels, apart by commas. */
    readonly list: number;
    readonly labels: string;
  }[];
  /** Texts that are no matchers'. */
  readonly free: readonly string[];
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
  const choices = distinct<Variables | undefined>();
  const matchers = distinct<AskedMatcher>();
  const lists = distinct<readonly number[]>();
  const selectors = distinct<PreparedQueries['selectors'][number]>();
  const selector = (node: SelectorNode, texts: readonly string[], variables: Variables | undefined) => {
    let { metric } = node;
    const list: number[] = [];
    const labels: string[] = [];
    for (const { label, operator, text: number } of node.matchers) {
      const text = unquote(texts[number] ?? '""');
      if (label === '__name__' && operator === '=') metric = text;
      else {
        labels.push(label);
        const choice = choices.add(variables, variables);
        list.push(matchers.add(`${choice} ${label}${operator}${text}`, { label, operator, text, variables }));
      }
    }
    const at = lists.add(list.join(' '), list);
    return selectors.add(`${at} ${metric}`, { metric, list: at, labels: labels.join() });
  };
  const prepared = queries.map((query) => {
    const parsed = parse(query.expr);
    const nodes = parsed?.shape.selectors ?? [];
    return {
      query,
      parsed,
      asks: nodes.map((node) => selector(node, parsed?.texts ?? [], query.variables)),
    };
  });
  const free = prepared.flatMap(({ parsed }) =>
    parsed === undefined ? [] : freeTexts(parsed.shape.root).map((number) => parsed.texts[number] ?? '""'),
  );
  return { matchers: matchers.all, lists: lists.all, selectors: selectors.all, free, queries: prepared };
}

/** Numbers things by what they say. */
function distinct<T>() {
  const numbers = new Map<unknown, number>();
  const all: T[] = [];
  const add = (key: unknown, one: T): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(one) - 1;
  };
  return { all: all as readonly T[], add };
}
