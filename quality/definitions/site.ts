import type {
  ArrayExpression,
  BooleanLiteral,
  ImportSpecifier,
  NumericLiteral,
  ObjectExpression,
  ObjectProperty,
  StringLiteral,
} from '@babel/types';

/** A place of a definition that can be changed. */
export interface Site {
  readonly node:
    | ArrayExpression
    | BooleanLiteral
    | ImportSpecifier
    | NumericLiteral
    | ObjectExpression
    | ObjectProperty
    | StringLiteral;
  /** Names of the fields around it, from the outermost; of a list the index. */
  readonly path: readonly string[];
  /** Lines on which a report of it would stand: that of the value, and that of its field. */
  readonly lines: readonly number[];
  /** Line of the field that it is a part of, where a report of what is missing would stand. */
  readonly around: number;
}
