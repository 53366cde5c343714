import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matcher } from '../../../src/observability/promql/matcher';
import { requiredWords } from '../../../src/observability/promql/required-words';

const upstream = String.raw`outbound[|][0-9]+[|][^|]*[|]orders[.]shop[.]svc[.]cluster\.local`;

describe('requiredWords', () => {
  it.each([
    [upstream, ['orders', 'shop', 'svc', 'cluster', 'local', 'outbound']],
    ['orders', ['orders']],
    ['orders-.*', []],
    ['(orders)?[.]shop', []],
    ['orders[.]shop|carts[.]shop', []],
    ['a[.]?b[.]c', ['c']],
    ['a[.]b*[.]c', ['a', 'c']],
    ['a.b', []],
    [String.raw`[\].a[.]]b`, []],
  ])('of %s are %j', (pattern, expected) => {
    expect([...requiredWords(pattern)].sort()).toEqual([...expected].sort());
  });

  it('keeps every value that the expression takes', () => {
    const pieces = [
      'a',
      'b-',
      'ab',
      '[.]',
      '[|]',
      '.',
      '.*',
      '[^|]*',
      '?',
      '*',
      '(a|b)',
      '|',
      '[0-9]+',
      '[a.]',
    ];
    const patterns = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((all) => all.join(''));
    const values = fc.uniqueArray(fc.stringMatching(/^[ab.|-]{0,6}$/), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(patterns, values, (pattern, all) => {
        if (!isExpression(pattern)) return;
        const { filter, matches } = matcher('cluster_name', '=~', pattern);
        expect([...filter(new Set(all))].sort()).toEqual(all.filter(matches).sort());
      }),
      { numRuns: 500 },
    );
  });
});

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
