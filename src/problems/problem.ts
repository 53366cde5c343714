import type { Code, Registry } from './registry';
import type { RenderedField } from './rendered-field';

/** Where a problem is: a file of the repository, and the path of the field in the definition it holds. */
export interface Place {
  /** Repository-relative file. */
  readonly file: string;
  /** Field path inside the definition, from its root; empty means the whole file. */
  readonly path?: readonly (string | number)[];
  /** 1-based line and column, when they are known without searching for the path. */
  readonly line?: number;
  readonly column?: number;
}

/** One finding. Its words live in the registry. */
export interface Problem<C extends Code = Code> {
  readonly code: C;
  readonly at: Place;
  readonly args: Parameters<Registry[C]['what']>[0];
  /** The other place that it is about, where it takes two to disagree. */
  readonly also?: Place;
  /** What was found in a rendered object: which field it is, while `at` only says which definition renders it. */
  readonly rendered?: RenderedField;
}

/** Makes a problem; the compiler checks the arguments against the registry entry of the code. */
export function problem<C extends Code>(
  code: C,
  at: Place,
  args: Parameters<Registry[C]['what']>[0],
  also?: Place,
): Problem<C> {
  return { code, at, args, ...(also === undefined ? {} : { also }) };
}
