import { expect, it } from '@jest/globals';
import type { OpenApiSchema } from '../../../src/checks/custom/open-api-schema';
import { schemaFlaws } from '../../../src/checks/custom/schema-flaws';

const found = (field: OpenApiSchema) =>
  schemaFlaws({ type: 'object', properties: { a: field } }).map(({ path }) => path.join('.'));

it.each<[string, OpenApiSchema]>([
  [
    'a number or a text',
    { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
  ],
  ['anything', { 'x-kubernetes-preserve-unknown-fields': true }],
  [
    'which fields go together',
    { type: 'object', properties: { b: { type: 'string' } }, oneOf: [{ required: ['b'] }] },
  ],
  ['a rule about a change', { type: 'string', 'x-kubernetes-validations': [{ rule: 'nonsense(oldSelf)' }] }],
])('takes %s', (_, field) => {
  expect(found(field)).toEqual([]);
});

it.each<[string, OpenApiSchema, string]>([
  ['no type', { properties: {} }, 'properties.a'],
  ['a list of nothing', { type: 'array' }, 'properties.a.items'],
  ['a reference', { type: 'object', $ref: '#/b' }, 'properties.a.$ref'],
  [
    'items that are different',
    { type: 'array', items: { type: 'string' }, uniqueItems: true },
    'properties.a.uniqueItems',
  ],
  [
    'fields beside a map',
    { type: 'object', properties: {}, additionalProperties: { type: 'string' } },
    'properties.a.additionalProperties',
  ],
  ['a type in a combination', { type: 'string', anyOf: [{ type: 'string' }] }, 'properties.a.anyOf.0.type'],
  [
    'a default deep in a combination',
    { type: 'object', not: { properties: { b: { default: 1 } } } },
    'properties.a.not.properties.b.default',
  ],
  [
    'a rule that cannot be read',
    { type: 'string', 'x-kubernetes-validations': [{ rule: 'self ==' }] },
    'properties.a.x-kubernetes-validations.0.rule',
  ],
])('refuses %s', (_, field, path) => {
  expect(found(field)).toEqual([path]);
});

it('refuses a root that is no object', () => {
  expect(schemaFlaws({ type: 'string' }).map(({ path }) => path)).toEqual([['type']]);
});
