import type { QueryNode, SelectorNode } from './query-node';

/** Labels by which series have to be told apart; all of them where an expression keeps what it finds. */
export type NeededLabels = ReadonlySet<string> | 'all';

/**
 * What of each selector's labels the labels of a result depend on: what `sum by (namespace)` finds may be a thousand
 * services, and is known by its namespaces. A label that `label_replace` writes counts only when it is among those
 * that are `kept` on some series.
 */
export function neededLabels(
  root: QueryNode,
  text: (number: number) => string,
  kept: ReadonlySet<string>,
): ReadonlyMap<SelectorNode, NeededLabels> {
  const needed = new Map<SelectorNode, NeededLabels>();
  const visit = (node: QueryNode, above: NeededLabels): void => {
    switch (node.kind) {
      case 'scalar':
      case 'text':
        return;
      case 'selector':
        needed.set(node, above);
        return;
      case 'call': {
        const texts = node.args.flatMap((arg) => (arg.kind === 'text' ? [text(arg.text)] : []));
        const [target = '', ...named] = texts;
        const isWritten = writing.has(node.name) && !kept.has(target);
        // Texts that name no labels are of no consequence.
        const inside = isWritten ? and(without(above, target), named) : and(above, texts);
        for (const arg of node.args) visit(arg, inside);
        return;
      }
      case 'aggregation': {
        const isBy = node.grouping === 'by' || (node.grouping === undefined && !keeping.has(node.operator));
        const inside = isBy && !keeping.has(node.operator) ? new Set(node.labels) : and(above, node.labels);
        for (const arg of node.args) visit(arg, inside);
        return;
      }
      case 'binary': {
        const inside = and(above, [...node.labels, ...node.include]);
        visit(node.left, inside);
        visit(node.right, inside);
      }
    }
  };
  visit(root, 'all');
  return needed;
}

/** These choose series and keep their labels. */
const keeping = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

/** Their first text is the label that they write. */
const writing = new Set(['label_replace', 'label_join']);

const without = (labels: NeededLabels, one: string): NeededLabels =>
  labels === 'all' ? labels : new Set([...labels].filter((label) => label !== one));

const and = (labels: NeededLabels, more: readonly string[]): NeededLabels =>
  labels === 'all' || more.length === 0 ? labels : new Set([...labels, ...more]);
