import type { parser } from '@prometheus-io/lezer-promql';
import type { MatchOperator, QueryNode, SelectorNode } from './query-node';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** Nodes that say nothing about labels themselves. */
const wrappers = new Set([
  'PromQL',
  'MatrixSelector',
  'SubqueryExpr',
  'OffsetExpr',
  'StepInvariantExpr',
  'ParenExpr',
  'UnaryExpr',
]);

const expressions = new Set([
  ...wrappers,
  'VectorSelector',
  'FunctionCall',
  'AggregateExpr',
  'BinaryExpr',
  'NumberDurationLiteral',
  'StringLiteral',
]);

/** Turns the syntax of a skeleton into what decides on labels. The syntax must be free of errors. */
export function buildNode(root: SyntaxNode, skeleton: string): QueryNode {
  const textAt = new Map([...skeleton.matchAll(/""/g)].map(({ index }, number) => [index, number]));
  const written = ({ from, to }: SyntaxNode): string => skeleton.slice(from, to);
  const text = ({ from }: SyntaxNode): number => textAt.get(from) ?? -1;
  const labelsOf = (clause: SyntaxNode | null): string[] =>
    (clause?.getChildren('LabelName') ?? []).map(written);

  function selector(node: SyntaxNode): SelectorNode {
    const name = node.getChild('Identifier');
    const braces = node.getChild('LabelMatchers');
    const matchers = childrenOf(braces).map((matcher) => ({
      label: matcher.name === 'QuotedLabelName' ? '__name__' : labelOf(matcher),
      operator: (matcher.getChild('MatchOp') === null
        ? '='
        : written(matcher.getChild('MatchOp')!)) as MatchOperator,
      text: text(matcher.getChild('StringLiteral') ?? matcher),
    }));
    return {
      kind: 'selector',
      metric: name === null ? undefined : written(name),
      matchers,
      insertion:
        braces === null
          ? { at: node.to, before: '{', after: '}' }
          : { at: braces.from + 1, before: '', after: matchers.length === 0 ? '' : ',' },
    };
  }

  const labelOf = (matcher: SyntaxNode): string => {
    const label = matcher.getChild('LabelName');
    return label === null ? '' : written(label);
  };

  const inner = (node: SyntaxNode | null): QueryNode[] =>
    childrenOf(node)
      .filter(({ name }) => expressions.has(name))
      .map(build);

  function aggregation(node: SyntaxNode): QueryNode {
    const modifier = node.getChild('AggregateModifier');
    const grouping = modifier === null ? undefined : modifier.getChild('By') === null ? 'without' : 'by';
    return {
      kind: 'aggregation',
      operator: written(node.firstChild ?? node),
      grouping,
      labels: labelsOf(modifier?.getChild('GroupingLabels') ?? null),
      args: inner(node.getChild('FunctionCallBody')),
    };
  }

  function binary(node: SyntaxNode): QueryNode {
    const children = childrenOf(node);
    const [left, right] = children.filter(({ name }) => expressions.has(name)).map(build);
    const clause = node.getChild('MatchingModifierClause');
    const [labels, include] = clause?.getChildren('GroupingLabels') ?? [];
    return {
      kind: 'binary',
      operator: written(children[1] ?? node),
      left: left ?? { kind: 'scalar' },
      right: right ?? { kind: 'scalar' },
      matching: clause?.getChild('On') ? 'on' : clause?.getChild('Ignoring') ? 'ignoring' : undefined,
      labels: labelsOf(labels ?? null),
      group: clause?.getChild('GroupLeft') ? 'left' : clause?.getChild('GroupRight') ? 'right' : undefined,
      include: labelsOf(include ?? null),
    };
  }

  function build(node: SyntaxNode): QueryNode {
    switch (node.name) {
      case 'VectorSelector':
        return selector(node);
      case 'StringLiteral':
        return { kind: 'text', text: text(node) };
      case 'AggregateExpr':
        return aggregation(node);
      case 'BinaryExpr':
        return binary(node);
      case 'FunctionCall': {
        const name = written(node.firstChild ?? node);
        const args = inner(node.getChild('FunctionCallBody'));
        return { kind: 'call', name, args };
      }
      default:
        return inner(node)[0] ?? { kind: 'scalar' };
    }
  }
  return build(root);
}

function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
