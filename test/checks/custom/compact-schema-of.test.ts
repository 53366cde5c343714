import { validate } from '@cdk8s/strict';
import { expect, it } from '@jest/globals';
import { compactSchemaOf } from '../../../src/checks/custom/compact-schema-of';
import type { OpenApiSchema } from '../../../src/checks/custom/open-api-schema';

const found = (spec: OpenApiSchema, value: unknown) => {
  const root = { type: 'object', properties: { spec, status: { type: 'object' } } };
  const object = { apiVersion: 'acme.example/v1', kind: 'Widget', metadata: { name: 'a' }, spec: value };
  return validate(compactSchemaOf(root, 'acme.example/v1', 'Widget'), object).map(({ kind }) => kind);
};
const size: OpenApiSchema = { type: 'integer', format: 'int32', minimum: 1 };

it.each<[string, OpenApiSchema, unknown, unknown, string]>([
  [
    'fields that are not listed',
    { type: 'object', properties: { size } },
    { size: 1 },
    { sze: 1 },
    'unknown-field',
  ],
  ['bounds', size, 1, 0, 'out-of-range'],
  ['values of a map', { type: 'object', additionalProperties: size }, { a: 1 }, { a: 'b' }, 'wrong-type'],
  ['items', { type: 'array', items: { type: 'string', enum: ['a'] } }, ['a'], ['b'], 'not-in-enum'],
  [
    'a number or a text',
    { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
    '80%',
    true,
    'wrong-type',
  ],
  [
    'fields that are needed, unless they have a default',
    { type: 'object', properties: { size, a: { type: 'string', default: 'b' } }, required: ['size', 'a'] },
    { size: 1 },
    { a: 'b' },
    'missing-field',
  ],
  [
    'combinations',
    { type: 'object', properties: { a: size, b: size }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { a: 1 },
    { a: 1, b: 1 },
    'combination',
  ],
  [
    'an object inside of the object',
    { type: 'object', 'x-kubernetes-embedded-resource': true, properties: { spec: { type: 'object' } } },
    { apiVersion: 'v1', kind: 'A', metadata: { labels: { a: 'b' } }, spec: {} },
    { spce: {} },
    'unknown-field',
  ],
])('holds objects to %s', (_, schema, right, wrong, kind) => {
  expect(found(schema, right)).toEqual([]);
  expect(found(schema, wrong)).toEqual([kind]);
});

it('leaves open what keeps unknown fields', () => {
  expect(found({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true }, { a: { b: 1 } })).toEqual(
    [],
  );
});

it('holds the object itself to its version, its kind and its metadata', () => {
  const schema = compactSchemaOf({ type: 'object' }, 'acme.example/v1', 'Widget');
  const object = { apiVersion: 'acme.example/v1', kind: 'Widget', metadata: { name: 'a' } };
  expect(validate(schema, object)).toEqual([]);
  expect(validate(schema, { ...object, metadata: { nam: 'a' } })).toMatchObject([{ kind: 'unknown-field' }]);
  expect(validate(schema, { ...object, status: {} })).toMatchObject([{ kind: 'unknown-field' }]);
});
