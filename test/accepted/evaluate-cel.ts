import type { CompactSchema } from '@cdk8s/strict';
import { applyDefaults } from './apply-defaults';
import { celRule } from './cel-environment';
import { resolveSchema } from './resolve-schema';
import { toCelValue } from './to-cel-value';

/** A rule that applied to a place in an object, and what came of it. */
export interface CelResult {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  /** Only `accepted` is; a rule that ends in an error refuses the object just like one that is broken. */
  readonly outcome: 'accepted' | 'broken' | 'error';
}

/** Every CEL rule that the API server would run when the object is created. */
export function evaluateCel(root: CompactSchema, object: unknown): readonly CelResult[] {
  const results: CelResult[] = [];

  function visit(unresolved: CompactSchema, value: unknown, path: readonly (string | number)[]): void {
    // Rules run on values: there is none of a field that is absent or null.
    if (value === undefined || value === null) return;
    const schema = resolveSchema(root, unresolved);
    if (schema.cel !== undefined) {
      const self = toCelValue(root, schema, value);
      for (const { rule, message = 'no message' } of schema.cel) {
        if (!isTransition(rule)) results.push({ path: path.join('.'), rule, ...run(rule, message, self) });
      }
    }
    if (Array.isArray(value)) {
      const { items } = schema;
      if (items !== undefined) value.forEach((item, index) => visit(items, item, [...path, index]));
    } else if (typeof value === 'object') {
      const { properties = {}, additionalProperties } = schema;
      for (const [name, child] of Object.entries(value)) {
        const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
        if (field !== undefined) visit(field, child, [...path, name]);
      }
    }
  }

  visit(root, applyDefaults(root, object), []);
  return results;
}

/** Whether a rule compares with the object before: on create there is none, and the rule is not run. */
function isTransition(rule: string): boolean {
  return /\boldSelf\b/.test(rule);
}

function run(rule: string, message: string, self: unknown): Pick<CelResult, 'outcome' | 'message'> {
  try {
    const result = celRule(rule)(self);
    if (typeof result !== 'boolean') return { outcome: 'error', message: `${message}: not a boolean` };
    return { outcome: result ? 'accepted' : 'broken', message };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { outcome: 'error', message: `${message}: ${reason}` };
  }
}
