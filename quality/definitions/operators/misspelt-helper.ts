import { misspell } from '../misspell';
import type { Operator } from '../operator';

/** A helper with one letter wrong, where it is imported and where it is used. */
export const misspeltHelper: Operator = {
  name: 'misspelt helper',
  changes: ({ node }, text) => {
    if (node.type !== 'ImportSpecifier') return [];
    const { name } = node.local;
    const wrong = misspell(name);
    if (wrong === undefined) return [];
    const uses = [...text.matchAll(new RegExp(`\\b${name}(?=\\(|,| \\})`, 'g'))];
    return [
      {
        edits: uses.map(({ index }) => ({ start: index, end: index + name.length, to: wrong })),
        what: `${name} → ${wrong}`,
        meant: [name],
        renamed: wrong,
      },
    ];
  },
};
