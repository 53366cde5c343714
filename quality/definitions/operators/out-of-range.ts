import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** A number, or a text that begins with one, beyond what can be. */
export const outOfRange: Operator = {
  name: 'out of range',
  changes: ({ node }, text) => {
    if (node.type === 'NumericLiteral') {
      return ['-1', '1.5', '1e12', 'Number.NaN'].map((other) => replacement(node, text, other));
    }
    const [, unit] = (node.type === 'StringLiteral' && /^\d+(?:\.\d+)?([a-zA-Z]+|%)$/.exec(node.value)) || [];
    if (unit === undefined) return [];
    const values = unit === '%' ? ['150%', '-5%'] : [`-5${unit}`, `99999999999${unit}`];
    return values.map((other) => replacement(node, text, `'${other}'`));
  },
};
