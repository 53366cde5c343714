import { misspell } from '../misspell';
import type { Operator } from '../operator';
import { replacement } from '../replacement';

const quoted = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`);

/** A field, or the name of something, with one letter wrong. */
export const misspeltField: Operator = {
  name: 'misspelt field or name',
  changes: ({ node, path }, text) => {
    // A shorthand would break the code around it, and nothing else.
    if (node.type !== 'ObjectProperty' || node.shorthand) return [];
    const name = path.at(-1) ?? '';
    const wrong = misspell(name);
    return wrong === undefined
      ? []
      : [replacement(node.key, text, quoted(wrong), { meant: [name, wrong], renamed: name })];
  },
};
