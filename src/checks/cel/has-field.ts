import type { ASTNode } from '@marcbachmann/cel-js';

/** What the library hands to a macro; it has no types for it. */
interface Pass {
  check(node: ASTNode, context: unknown): unknown;
  getType(name: string): unknown;
  run(node: ASTNode, context: unknown): unknown;
}

/** `has()` of any field: the library's own takes names only, and not `has(self.matches[0].path)`. */
export function hasField({ args: [field] }: { readonly args: readonly [ASTNode] }): unknown {
  if (field.op !== '.') throw new Error('has() is about a field');
  const [operand, name] = field.args;
  return {
    async: false,
    typeCheck(checker: Pass, _: unknown, context: unknown): unknown {
      checker.check(operand, context);
      return checker.getType('bool');
    },
    evaluate(evaluator: Pass, _: unknown, context: unknown): boolean {
      const value = evaluator.run(operand, context);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Error(`has(${name}) is asked of a value without fields`);
      }
      return Object.hasOwn(value, name);
    },
  };
}
