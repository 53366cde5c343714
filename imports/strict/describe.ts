import type { CompactSchema } from './compact-schema';
import type { Bounds, Node } from './compile';

/** The allowed numbers in words, such as "at least 1 and at most 65535". */
export function describeRange(node: Node): string {
  const parts: string[] = [];
  if (node.minimum > -Infinity) parts.push(`${node.exclusiveMinimum ? 'more than' : 'at least'} ${node.minimum}`);
  if (node.maximum < Infinity) parts.push(`${node.exclusiveMaximum ? 'less than' : 'at most'} ${node.maximum}`);
  return parts.join(' and ');
}

/** The allowed sizes in words, such as "at most 63 characters long". */
export function describeSize({ min, max }: Bounds, unit: string): string {
  const parts: string[] = [];
  if (min > 0) parts.push(`at least ${min}`);
  if (max < Infinity) parts.push(`at most ${max}`);
  return `${parts.join(' and ')} ${unit}s long`;
}

/** What a combination asks for in words: most only say which fields may stand next to each other. */
export function describeCombination(schema: CompactSchema, keyword: 'oneOf' | 'anyOf' | 'not'): string {
  if (keyword === 'not') return `allowed: it must not have ${list(fieldsOf(schema.not))}`;
  const branches = schema[keyword] ?? [];
  // Istio writes "at most one" as "exactly one of: none of them, a, b".
  const mayBeNone = branches.some((branch) => branch.not !== undefined);
  const fields = list(branches.filter((branch) => branch.not === undefined).flatMap(fieldsOf));
  if (keyword === 'anyOf') return `complete: it must have at least one of ${fields}`;
  return `allowed: it must have ${mayBeNone ? 'at most' : 'exactly'} one of ${fields}`;
}

function fieldsOf(schema: CompactSchema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const nested = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(fieldsOf);
  const own = schema.required ?? (schema.properties ? Object.keys(schema.properties) : []);
  return own.length > 1 ? [own.join(' with '), ...nested] : [...own, ...nested];
}

function list(fields: readonly string[]): string {
  return fields.length === 0 ? 'the listed forms' : [...new Set(fields)].join(', ');
}
