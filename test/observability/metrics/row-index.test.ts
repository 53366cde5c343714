import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowIndex } from '../../../src/observability/metrics/row-index';
import type { LabelValues } from '../../../src/observability/promql/label-row';
import { admits, matcher } from '../../../src/observability/promql/matcher';

const values = fc.constantFrom<LabelValues | undefined>(
  'any',
  undefined,
  new Set(['a']),
  new Set(['b']),
  new Set(['a', '']),
);
const rows = fc.array(fc.record({ first: values, second: values, open: fc.boolean() }), { maxLength: 12 });
const texts = fc.tuple(fc.constantFrom('=', '!=', '=~', '!~'), fc.constantFrom('', 'a', 'a|b', 'a.*'));

describe('rowIndex', () => {
  it('finds the rows that all matchers admit, whatever they ask in turn', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 3 }),
        (described, asked) => {
          const all = described.map(({ open, ...said }, kind) => ({
            kind,
            row: {
              open,
              labels: new Map(
                Object.entries(said).flatMap(([label, one]) => (one === undefined ? [] : [[label, one]])),
              ),
            },
          }));
          const find = rowIndex(all);
          for (const [first, second] of asked) {
            const matchers = [matcher('first', ...first), matcher('second', ...second)];
            const expected = all.filter(({ row: { labels, open } }) =>
              matchers.every((one) => admits(one, labels.get(one.label) ?? (open ? 'any' : undefined))),
            );
            expect(new Set(find(matchers, [0, 1]))).toEqual(new Set(expected));
            expect(find(matchers, [0, 1])).toHaveLength(expected.length);
          }
        },
      ),
    );
  });
});
