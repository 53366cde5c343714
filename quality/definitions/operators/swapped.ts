import type { ObjectProperty } from '@babel/types';
import type { Operator } from '../operator';

/** Values of two neighbours put the wrong way round, where they do not look alike or stand for the ends of a range. */
export const swapped: Operator = {
  name: 'swapped values',
  changes: ({ node }, text) => {
    if (node.type !== 'ObjectExpression') return [];
    const scalars = node.properties.filter(
      (one): one is ObjectProperty =>
        one.type === 'ObjectProperty' && /^(String|Numeric)Literal$/.test(one.value.type),
    );
    return scalars.slice(1).flatMap((second, index) => {
      const first = scalars[index];
      if (first === undefined) return [];
      const [left, right] = [sourceOf(first.value, text), sourceOf(second.value, text)];
      const names = `${sourceOf(first.key, text)} and ${sourceOf(second.key, text)}`;
      if (!ends.has(names) && formOf(left) === formOf(right)) return [];
      return [
        {
          edits: [
            { start: first.value.start ?? 0, end: first.value.end ?? 0, to: right },
            { start: second.value.start ?? 0, end: second.value.end ?? 0, to: left },
          ],
          faults: 2,
          what: `${names}: ${left} ↔ ${right}`,
        },
      ];
    });
  },
};

const ends: ReadonlySet<string> = new Set(['min and max']);

const sourceOf = ({ start, end }: { start?: number | null; end?: number | null }, text: string): string =>
  text.slice(start ?? 0, end ?? 0);

/** A text without what makes it this one: letters and digits. */
const formOf = (source: string): string => source.replace(/[a-z]+/gi, 'a').replace(/\d+/g, '0');
