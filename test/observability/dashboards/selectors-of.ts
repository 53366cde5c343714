import { parser } from '@prometheus-io/lezer-promql';

interface Selector {
  readonly metric: string;
  /** Text between its braces. */
  readonly matchers: string;
  /** Functions and operators around it, the closest first. */
  readonly within: readonly string[];
}

/** The selectors of a query, by the grammar that Prometheus' own interface uses. Throws where it finds an error. */
export function selectorsOf(query: string): Selector[] {
  const text = query.replaceAll('$__rate_interval', '5m');
  const found: Selector[] = [];
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`${text} is no PromQL at ${node.from}`);
      if (node.name !== 'VectorSelector') return;
      const own = text.slice(node.from, node.to);
      const within: string[] = [];
      for (let outer = node.node.parent; outer !== null; outer = outer.parent) {
        const name = outer.getChild('FunctionIdentifier');
        if (name !== null) within.push(text.slice(name.from, name.to));
      }
      found.push({
        metric: /^[\w:]+/.exec(own)?.[0] ?? '',
        matchers: /\{(.*)\}$/s.exec(own)?.[1] ?? '',
        within,
      });
    },
  });
  return found;
}
