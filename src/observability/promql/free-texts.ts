import type { QueryNode } from './query-node';

/** Numbers of the texts that are no matchers': names of labels, and what replaces them. */
export function freeTexts(node: QueryNode): readonly number[] {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'call':
    case 'aggregation':
      return node.args.flatMap(freeTexts);
    case 'binary':
      return [...freeTexts(node.left), ...freeTexts(node.right)];
    case 'scalar':
    case 'selector':
      return [];
  }
}
