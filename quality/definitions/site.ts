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
  /** Lines of the field and the object that it is a part of, where a report of what is missing would stand. */
  readonly around: readonly number[];
  /** The constant that it is a part of: what is wrong in it is wrong where that is used. */
  readonly constant: string | undefined;
  /** The helper whose first argument it is; undefined of all else. */
  readonly helper: string | undefined;
}
