import type { Operator } from '../operator';

/** The same thing twice: an element of a list, or a field of an object. */
export const duplicate: Operator = {
  name: 'duplicate',
  changes: ({ node }, text) => {
    if (node.type === 'ArrayExpression') {
      const last = node.elements.at(-1);
      if (last == null) return [];
      const own = text.slice(last.start ?? 0, last.end ?? 0);
      const end = last.end ?? 0;
      return [{ edits: [{ start: end, end, to: `, ${own}` }], what: `${own}, ${own}` }];
    }
    if (node.type !== 'ObjectProperty') return [];
    const own = text.slice(node.start ?? 0, node.end ?? 0);
    const end = node.end ?? 0;
    return [
      {
        edits: [{ start: end, end, to: `, ${own}` }],
        what: `${text.slice(node.key.start ?? 0, node.key.end ?? 0)} twice`,
      },
    ];
  },
};
