import type { Operator } from '../operator';
import { replacement } from '../replacement';

/** A value of another type. */
export const wrongType: Operator = {
  name: 'wrong type',
  changes: ({ node }, text) => othersOf(node.type).map((other) => replacement(node, text, other)),
};

function othersOf(type: string): readonly string[] {
  switch (type) {
    case 'StringLiteral':
      return ['7', '{ wrong: true }'];
    case 'NumericLiteral':
      return ["'seven'", '{ wrong: true }'];
    case 'BooleanLiteral':
      return ["'yes'", '{ wrong: true }'];
    case 'ArrayExpression':
      return ['{ wrong: true }', '7'];
    case 'ObjectExpression':
      return ["'seven'", '[]', 'null'];
    default:
      return [];
  }
}
