import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareOut } from '../../src/synthesis/share-out';

const weights = fc.uniqueArray(fc.tuple(fc.string(), fc.nat(100)), { selector: ([name]) => name });

describe('shareOut', () => {
  it('gives the heaviest first, each to the one with least to do', () => {
    const weights = new Map([
      ['small', 1],
      ['large', 10],
      ['medium', 6],
      ['other', 5],
    ]);
    expect(Object.fromEntries(shareOut(weights, 2))).toEqual({ large: 1, medium: 2, other: 2, small: 1 });
  });

  it('gives every project to one shard that there is, in whatever order they come', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 9 }), (entries, count) => {
        const shards = shareOut(new Map(entries), count);
        expect([...shards.keys()].sort()).toEqual(entries.map(([name]) => name).sort());
        for (const shard of shards.values()) {
          expect(shard).toBeGreaterThanOrEqual(1);
          expect(shard).toBeLessThanOrEqual(count);
        }
        const reversed = shareOut(new Map(entries.toReversed()), count);
        expect(Object.fromEntries(reversed)).toEqual(Object.fromEntries(shards));
      }),
    );
  });

  it('leaves no shard further behind another than the heaviest project weighs', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 9 }), (entries, count) => {
        const loads = Array.from({ length: count }, () => 0);
        const known = new Map(entries);
        for (const [name, shard] of shareOut(known, count)) {
          loads[shard - 1] = (loads[shard - 1] ?? 0) + (known.get(name) ?? 0);
        }
        const heaviest = Math.max(0, ...known.values());
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest);
      }),
    );
  });
});
