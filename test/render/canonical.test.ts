import { describe, expect, it } from '@jest/globals';
import { ApiObject, App, Chart, Lazy } from 'cdk8s';
import fc from 'fast-check';
import { canonical } from '../../src/render/canonical';

const value = fc.object({
  key: fc.string().filter((name) => !(name in {})),
  values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined), fc.constant(null)],
});

describe('canonical', () => {
  it('makes of plain data what cdk8s makes of it', () => {
    fc.assert(
      fc.property(value, (spec) => {
        const listed = withoutNothingInLists(spec);
        const props = { apiVersion: 'v1', kind: 'Thing', spec: listed };
        const { metadata, ...rest } = new ApiObject(new Chart(new App(), 'c'), 'o', props).toJson();
        expect(metadata).toBeDefined();
        expect(JSON.stringify(canonical(props, 'drop'))).toBe(JSON.stringify(rest));
      }),
    );
  });

  it('sorts keys by code unit, in copies of what is not sorted', () => {
    const given = { b: [{ d: 1, c: 2 }], a: {}, B: [], ä: 1 };
    const copied = canonical(given, 'drop') as typeof given;
    expect(Object.keys(copied)).toEqual(['B', 'a', 'b', 'ä']);
    expect(copied).toEqual(given);
    expect(Object.keys(given)).toEqual(['b', 'a', 'B', 'ä']);
    expect(Object.keys(given.b[0] ?? {})).toEqual(['d', 'c']);
    expect(copied.a).toBe(given.a);
  });

  it('keeps nulls on demand', () => {
    const given = { a: null, b: [null], c: undefined };
    expect(canonical(given, 'keep')).toEqual({ a: null, b: [null] });
    expect(() => canonical(given, 'drop')).toThrow('b[0]: null is not plain data');
  });

  const circle: { list: unknown[] } = { list: [] };
  circle.list.push(circle);

  it.each<[unknown, string]>([
    [{ a: Lazy.any({ produce: () => 1 }) }, 'a: an instance of Lazy is not plain data'],
    [{ a: [{ b: new Date(0) }] }, 'a[0].b: an instance of Date is not plain data'],
    [{ a: () => 1 }, 'a: a function is not plain data'],
    [{ a: Symbol('s') }, 'a: Symbol(s) is not plain data'],
    [{ a: Infinity }, 'a: Infinity is not plain data'],
    [{ 'a b': [1, undefined] }, '["a b"][1]: undefined is not plain data'],
    [JSON.parse('{"a": {"__proto__": 1}}'), 'a.__proto__: the name is reserved'],
    [circle, 'contains itself, or is too deep'],
  ])('refuses what is not plain: %#', (given, message) => {
    expect(() => canonical(given, 'drop')).toThrow(message);
  });
});

/** cdk8s leaves holes there, and canonical refuses them. */
function withoutNothingInLists(given: unknown): unknown {
  if (Array.isArray(given)) return given.filter((item) => item != null).map(withoutNothingInLists);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, withoutNothingInLists(item)]));
}
