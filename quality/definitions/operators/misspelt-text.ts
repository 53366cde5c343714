import { declares } from '../declares';
import { misspell } from '../misspell';
import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** A text of one word, mostly the name of something, with one letter wrong. */
export const misspeltText: Operator = {
  name: 'misspelt value',
  changes: ({ node, path }, text) => {
    if (node.type !== 'StringLiteral') return [];
    const wrong = misspell(node.value);
    return wrong === undefined
      ? []
      : [
          replacement(
            node,
            text,
            `'${wrong}'`,
            declares(path)
              ? { meant: [node.value, wrong], renamed: node.value }
              : /^[a-z][\w-]*$/i.test(node.value)
                ? { meant: [node.value] }
                : {},
          ),
        ];
  },
};
