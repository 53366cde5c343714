import { formatFinding, schemaFor, validate } from '@cdk8s/strict';
import type { CompactSchema, Finding, SchemaFile } from '@cdk8s/strict';
import { describe, expect, it } from '@jest/globals';

const kindsOf = (findings: readonly Finding[]): string[] => findings.map(({ kind }) => kind);
const check = (schema: CompactSchema, value: unknown): string[] => kindsOf(validate(schema, value));

describe('validate', () => {
  it('finds nothing in what fits', () => {
    expect(validate({ type: 'object', properties: { a: { type: 'string' } } }, { a: 'x' })).toEqual([]);
  });

  it('takes no field that is not listed, unless the object is open or a map', () => {
    expect(check({ type: 'object' }, { a: 1 })).toEqual(['unknown-field']);
    expect(check({ type: 'object', open: true }, { a: 1 })).toEqual([]);
    expect(check({ type: 'object', additionalProperties: { type: 'integer' } }, { a: 1 })).toEqual([]);
    expect(check({ type: 'object', additionalProperties: { type: 'integer' } }, { a: 'x' })).toEqual([
      'wrong-type',
    ]);
  });

  it('lists every problem with its path', () => {
    const item: CompactSchema = {
      type: 'object',
      required: ['port'],
      properties: { port: { type: 'integer' } },
    };
    const schema: CompactSchema = { type: 'object', properties: { list: { type: 'array', items: item } } };
    const findings = validate(schema, { list: [{ port: 1 }, {}, { prot: 1, port: '1' }] });
    expect(findings).toEqual([
      { path: ['list', 1, 'port'], kind: 'missing-field', value: undefined, expected: 'present' },
      {
        path: ['list', 2, 'prot'],
        kind: 'unknown-field',
        value: 1,
        expected: 'a known field',
        suggestion: 'port',
      },
      { path: ['list', 2, 'port'], kind: 'wrong-type', value: '1', expected: 'an integer' },
    ]);
    expect(findings.map(formatFinding)).toEqual([
      'list[1].port: required field is missing',
      'list[2].prot: unknown field; did you mean port?',
      'list[2].port: "1" is not an integer',
    ]);
  });

  it.each<[string, CompactSchema, unknown, unknown]>([
    ['wrong-type', { type: 'int-or-string' }, 80, 1.5],
    ['wrong-type', { type: 'number-or-string' }, 1.5, true],
    ['wrong-type', { type: 'object', nullable: true }, null, []],
    ['wrong-type', { type: 'object' }, {}, null],
    ['not-in-enum', { type: 'string', enum: ['a'] }, 'a', 'b'],
    ['out-of-range', { type: 'integer', minimum: 1 }, 1, 0],
    ['out-of-range', { type: 'number', exclusiveMaximum: 1 }, 0.9, 1],
    ['out-of-range', { type: 'number', minimum: 1, exclusiveMinimum: true }, 1.1, 1],
    ['out-of-range', { type: 'integer', format: 'int32' }, 2 ** 31 - 1, 2 ** 31],
    ['length', { type: 'string', maxLength: 1 }, '😀', 'ab'],
    ['length', { type: 'string', minLength: 2 }, 'ab', '😀'],
    ['item-count', { type: 'array', maxItems: 1 }, [1], [1, 2]],
    ['item-count', { type: 'object', open: true, minProperties: 1 }, { a: 1 }, {}],
    ['pattern', { type: 'string', pattern: '(?i)^ab$' }, 'AB', 'ac'],
    ['pattern', { type: 'string', pattern: '^(?i)(abort|warn)?$' }, 'Warn', 'worn'],
    ['pattern', { type: 'string', pattern: String.raw`^\PC*$` }, 'text', '\u0007'],
    ['format', { type: 'string', format: 'cidr' }, '10.0.0.0/8', '10.0.0.0/33'],
    ['format', { type: 'string', format: 'cidr' }, 'fe80::1/64', 'fe80::1%eth0/64'],
    ['combination', { not: { required: ['a'] } }, { b: 1 }, { a: 1 }],
  ])('reports %s of %j', (kind, schema, good, bad) => {
    expect(check(schema, good)).toEqual([]);
    expect(check(schema, bad)).toEqual([kind]);
  });

  it('skips a pattern that JavaScript cannot express', () => {
    expect(check({ type: 'string', pattern: String.raw`^\pN++$` }, 'x')).toEqual([]);
    expect(check({ type: 'string', pattern: '^[[:digit:]]$' }, 'x')).toEqual([]);
  });

  it('says in words which fields exclude each other', () => {
    const [finding] = validate(
      {
        type: 'object',
        open: true,
        oneOf: [{ not: { anyOf: [{ required: ['a'] }] } }, { required: ['a'] }, { required: ['b'] }],
      },
      { a: 1, b: 2 },
    );
    expect(finding?.expected).toBe('allowed: it must have at most one of a, b');
  });

  it('checks the Kubernetes minor only when there is one', () => {
    const schema: CompactSchema = {
      type: 'object',
      properties: { young: { type: 'string', since: 34 }, old: { type: 'string', until: 35 } },
    };
    const value = { young: 'x', old: 'x' };
    expect(validate(schema, value)).toEqual([]);
    expect(validate(schema, value, { minor: 34 })).toEqual([]);
    expect(validate(schema, value, { minor: 33 }).map(formatFinding)).toEqual([
      'young: field exists only in Kubernetes 1.34 and later',
    ]);
    expect(validate(schema, value, { minor: 36 }).map(formatFinding)).toEqual([
      'old: field exists only in Kubernetes 1.35 and earlier',
    ]);
  });

  it('follows a definition that refers to itself', () => {
    const node: CompactSchema = { type: 'object', properties: { next: { $ref: 'Node' } } };
    const file: SchemaFile = { 'v1/Chain': { scope: 'Cluster', schema: node }, $defs: { Node: node } };
    const schema = schemaFor(file, 'v1', 'Chain');
    if (schema === undefined) throw new Error('no schema');
    expect(check(schema, { next: { next: {} } })).toEqual([]);
    expect(validate(schema, { next: { next: { nxet: 1 } } })[0]?.path).toEqual(['next', 'next', 'nxet']);
    expect(schemaFor(file, 'v1', 'Chain')).toBe(schema);
    expect(schemaFor(file, 'v1', 'Other')).toBeUndefined();
  });
});
