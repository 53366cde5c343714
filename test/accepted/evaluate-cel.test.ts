import type { CompactSchema } from '@cdk8s/strict';
import { describe, expect, it } from '@jest/globals';
import { evaluateCel } from './evaluate-cel';

function outcomes(schema: CompactSchema, value: unknown): string[] {
  return evaluateCel(schema, value).map(({ path, outcome }) => `${path}: ${outcome}`);
}

const withRule = (rule: string, schema: CompactSchema): CompactSchema => ({ ...schema, cel: [{ rule }] });

describe('evaluateCel', () => {
  it('finds rules in fields, items, values of maps and definitions', () => {
    const short = withRule('self.size() < 3', { type: 'string' });
    const schema: CompactSchema = {
      type: 'object',
      $defs: { Part: withRule('has(self.name)', { type: 'object', properties: { name: short } }) },
      properties: {
        list: { type: 'array', items: { $ref: 'Part' } },
        map: { type: 'object', additionalProperties: short },
      },
    };
    expect(outcomes(schema, { list: [{ name: 'ab' }, {}], map: { a: 'abc' } })).toEqual([
      'list.0: accepted',
      'list.0.name: accepted',
      'list.1: broken',
      'map.a: broken',
    ]);
  });

  it('applies defaults first, also inside of defaults', () => {
    const inner: CompactSchema = { type: 'object', properties: { mode: { type: 'string', default: 'A' } } };
    const schema = withRule("self.inner.mode == 'A'", {
      type: 'object',
      properties: { inner: { ...inner, default: {} } },
    });
    expect(outcomes(schema, {})).toEqual([': accepted']);
    expect(outcomes(schema, { inner: null })).toEqual([': accepted']);
    expect(outcomes(schema, { inner: { mode: 'B' } })).toEqual([': broken']);
  });

  it.each<[string, CompactSchema, unknown]>([
    ['self == 1', { type: 'integer' }, 1],
    ['type(self) == int', { type: 'int-or-string' }, 8080],
    ['type(self) == string', { type: 'int-or-string' }, '8080'],
    ['type(self) == double', { type: 'number' }, 1],
    [
      "self.all(key, int(key) == 8080) && '8080' in self",
      { type: 'object', additionalProperties: {} },
      { 8080: 1 },
    ],
    ['self.exists_one(x, x == 2)', { type: 'array', items: { type: 'integer' } }, [1, 2, 3]],
    ["self.substring(7, 8) == '/'", { type: 'string' }, 'unix:///run'],
    ["self.matches('^(?i)ab$')", { type: 'string' }, 'AB'],
    ["duration(self) < duration('1ms')", { type: 'string' }, '0.1ms'],
    ["duration(self) == duration('90s')", { type: 'string' }, '1m30s'],
    ["url(self).getScheme() == 'https'", { type: 'string' }, 'HTTPS://acme.example/keys'],
    [
      'self.__namespace__ == self.a__dash__b',
      { properties: { namespace: {}, 'a-b': {} } },
      { namespace: 'x', 'a-b': 'x' },
    ],
    ['!has(self.unlisted)', { type: 'object', open: true, properties: { a: {} } }, { unlisted: 1 }],
    [
      'has(self.list[0].name)',
      { properties: { list: { items: { properties: { name: {} } } } } },
      { list: [{ name: '' }] },
    ],
  ])('understands %s', (rule, schema, value) => {
    expect(outcomes(withRule(rule, schema), value)).toEqual([': accepted']);
    expect(outcomes(withRule(`!(${rule})`, schema), value)).toEqual([': broken']);
  });

  it.each([
    ['a function that is not known', 'nonsense(self)'],
    ['what cannot be read', 'self ='],
    ['a field that is absent', "self.absent == ''"],
    ['a value that cannot be converted', "duration(self.text) > duration('1s')"],
    ['a field of what has no fields', 'has(self.text.name)'],
    ['a result that is not a boolean', 'self.text'],
  ])('counts as an error %s', (_, rule) => {
    const schema = withRule(rule, { type: 'object', properties: { text: { type: 'string' } } });
    expect(outcomes(schema, { text: 'soon' })).toEqual([': error']);
  });

  it('runs no rule that compares with the object before, and none on a value that is absent or null', () => {
    const schema: CompactSchema = {
      ...withRule('self == oldSelf', { type: 'object' }),
      properties: { a: withRule('false', { type: 'string', nullable: true }) },
    };
    expect(outcomes(schema, {})).toEqual([]);
    expect(outcomes(schema, { a: null })).toEqual([]);
    expect(outcomes(schema, { a: '' })).toEqual(['a: broken']);
  });
});
