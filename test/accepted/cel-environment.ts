import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { patternOf } from '../../imports/strict/pattern';
import { celLibrary } from './cel-library';

/** What the library hands to a macro; it has no types for it. */
interface Pass {
  check(node: ASTNode, context: unknown): unknown;
  getType(name: string): unknown;
  run(node: ASTNode, context: unknown): unknown;
}

/** A value of Kubernetes' `url()`. */
class Url {
  readonly scheme: string;

  constructor(text: string) {
    // As in Go's ParseRequestURI an absolute path will do.
    this.scheme = text.startsWith('/') ? '' : new URL(text).protocol.slice(0, -1);
  }
}

/** Go's patterns: `(?i)` for instance is none in JavaScript. */
function matches(text: string, source: string): boolean {
  const pattern = patternOf(source);
  if (pattern === undefined) throw new Error(`JavaScript cannot express the pattern ${source}`);
  return pattern.test(text);
}

/** The library's own takes names only, and not `has(self.matches[0].path)`. */
function has({ args: [field] }: { readonly args: readonly [ASTNode] }): unknown {
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

/** The library refuses a second function of a name, so that ours have names of their own. */
const OURS = [
  [/\bhas\(/g, 'hasField('],
  [/\.matches\(/g, '.matchesGo('],
] as const;

const environment: Environment = new celLibrary.Environment({ enableOptionalTypes: true })
  .registerVariable('self', 'dyn')
  .registerVariable('oldSelf', 'dyn')
  .registerFunction('hasField(ast): bool', has)
  .registerFunction('string.matchesGo(string): bool', matches)
  .registerType('kubernetes.URL', { ctor: Url, fields: {} })
  .registerFunction('url(string): kubernetes.URL', (text: string) => new Url(text))
  .registerFunction('kubernetes.URL.getScheme(): string', (url: Url) => url.scheme);

/** A rule that was read, to be run on a value. */
export type CelRule = (self: unknown) => unknown;

const known = new Map<string, CelRule>();

/** Reads a rule; throws when its syntax, or a function that it calls, is not known. */
export function celRule(rule: string): CelRule {
  let run = known.get(rule);
  if (run === undefined) {
    const text = OURS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), rule);
    const expression = environment.parse(text);
    const { valid, error } = expression.check();
    if (!valid) throw error ?? new Error('the types of the rule do not fit');
    known.set(rule, (run = (self): unknown => expression({ self })));
  }
  return run;
}
