import { declares } from '../declares';
import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** The name of something that is not there, and resembles nothing that is. */
export const unknownReference: Operator = {
  name: 'unknown reference',
  changes: ({ node, path }, text) =>
    node.type === 'StringLiteral' && /^[a-z][a-z0-9]*([-/][a-z0-9]+)*$/.test(node.value)
      ? [replacement(node, text, "'quux-zyzzyva'", declares(path) ? { renamed: node.value } : {})]
      : [],
};
