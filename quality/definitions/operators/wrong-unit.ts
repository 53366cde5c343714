import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** Shapes of values with a unit, and what people write instead. */
const shapes: readonly (readonly [RegExp, (number: string) => readonly string[]])[] = [
  [/^(\d+)([MGTK]i)$/, (number) => [`${number}m`, `${number}MB`, number, `${number} Mi`]],
  [/^(\d+)(ms|s|m|h|d)$/, (number) => [number, `${number} sec`, `${number}Mi`, `${number}S`]],
  [/^(\d+)m$/, (number) => [`${number}Mi`, `${number} m`]],
  [/^([\d.]+)%$/, (number) => [number, `${number} %`, `${number}pct`]],
  [/^(\d+)GB$/, (number) => [`${number}Gi`, number, `${number}%`]],
  [/^(\d\d):(\d\d)$/, (number) => [`${number}h`, '25:00']],
  [/^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/, (address) => [`${address}/33`, `${address}/x`]],
];

/** A number with a unit that is not its own, or with none. */
export const wrongUnit: Operator = {
  name: 'wrong unit',
  changes: ({ node }, text) => {
    if (node.type !== 'StringLiteral') return [];
    for (const [shape, others] of shapes) {
      const number = shape.exec(node.value)?.[1];
      if (number !== undefined) return others(number).map((other) => replacement(node, text, `'${other}'`));
    }
    return [];
  },
};
