import type { CompactSchema } from '@cdk8s/strict';
import { gen, nat } from 'fast-check';
import type { Arbitrary } from 'fast-check';

const JUNK = [
  null,
  true,
  0,
  -1,
  1.5,
  70_000,
  2 ** 40,
  '',
  'x',
  'A'.repeat(300),
  '10.0.0.0/8',
  [],
  ['x'],
  {},
  { a: 1 },
];
const MAX_DEPTH = 9;

/** Objects that mostly fit a schema, with some fields misspelled, missing or of another type. */
export function almostValid(root: CompactSchema): Arbitrary<unknown> {
  return gen().map((g) => {
    const below = (max: number): number => g(nat, { max: max - 1 });
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

    function build(schema: CompactSchema, depth: number): unknown {
      if (below(60) === 0) return pick(JUNK);
      if (schema.$ref !== undefined) return build(root.$defs?.[schema.$ref] ?? {}, depth);
      if (schema.enum !== undefined) return pick(schema.enum);
      switch (schema.type) {
        case 'object':
          return object(schema, depth);
        case 'array':
          return Array.from({ length: depth > MAX_DEPTH ? 0 : below(3) }, () =>
            build(schema.items ?? {}, depth + 1),
          );
        case 'string':
          return pick(['a', 'app', '10s', '10.0.0.1', 'example.org', 'Exact']);
        case 'boolean':
          return below(2) === 0;
        case 'integer':
        case 'number':
        case 'int-or-string':
        case 'number-or-string':
          return pick([0, 1, 50, 80, 500]);
        case undefined:
        default:
          return pick(JUNK);
      }
    }

    function object(schema: CompactSchema, depth: number): Record<string, unknown> {
      const out: Record<string, unknown> = {};
      if (schema.additionalProperties !== undefined && below(2) === 0) {
        out['key'] = build(schema.additionalProperties, depth + 1);
      }
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        const isRequired = schema.required?.includes(name) === true;
        // Few optional fields, or the objects would be huge; more of them near the root.
        if (isRequired ? below(60) === 0 : depth > MAX_DEPTH || below(2 + depth) !== 0) continue;
        out[below(60) === 0 ? `${name}x` : name] = build(field, depth + 1);
      }
      return out;
    }

    return build(root, 0);
  });
}
