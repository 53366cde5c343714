import { parser } from '@prometheus-io/lezer-promql';
import { buildNode } from './build-node';
import type { QueryNode, SelectorNode } from './query-node';
import { takeOutTexts } from './take-out-texts';

/** What queries that differ in their texts only have in common. */
export interface Shape {
  readonly skeleton: string;
  readonly root: QueryNode;
  readonly selectors: readonly SelectorNode[];
}

/** A query that PromQL's grammar accepts. Types are not looked at: that is for `promtool check rules`. */
export interface ParsedQuery {
  readonly shape: Shape;
  /** Its texts, quoted as they are written. */
  readonly texts: readonly string[];
}

/** Parses queries, each shape once for as long as the parser lives; gives undefined for what is no PromQL. */
export type QueryParser = (query: string) => ParsedQuery | undefined;

export function queryParser(): QueryParser {
  const shapes = new Map<string, Shape | undefined>();
  const read = (query: string): ParsedQuery | undefined => {
    const { skeleton, texts } = takeOutTexts(query);
    if (!shapes.has(skeleton)) shapes.set(skeleton, parseShape(skeleton));
    const shape = shapes.get(skeleton);
    return shape && { shape, texts };
  };
  const queries = new Map<string, ParsedQuery | undefined>();
  return (query) => {
    if (!queries.has(query)) queries.set(query, read(query));
    return queries.get(query);
  };
}

function parseShape(skeleton: string): Shape | undefined {
  const tree = parser.parse(skeleton);
  let broken = false;
  tree.iterate({
    enter: ({ type }) => {
      broken ||= type.isError;
    },
  });
  if (broken) return undefined;
  const root = buildNode(tree.topNode, skeleton);
  return { skeleton, root, selectors: selectorsOf(root) };
}

function selectorsOf(node: QueryNode): SelectorNode[] {
  switch (node.kind) {
    case 'selector':
      return [node];
    case 'call':
    case 'aggregation':
      return node.args.flatMap(selectorsOf);
    case 'binary':
      return [...selectorsOf(node.left), ...selectorsOf(node.right)];
    case 'scalar':
    case 'text':
      return [];
  }
}
