import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edge } from '../../../src/access/edge';
import { compareEdges } from '../../../src/review/access/compare-edges';

const edge = (only?: Edge['only'], token?: boolean): Edge => ({
  from: { kind: 'workload', id: 'shop/web' },
  to: { kind: 'workload', id: 'shop/orders' },
  port: 8080,
  ...(only === undefined ? {} : { only }),
  ...(token === undefined ? {} : { token }),
});

const get = edge([{ methods: ['GET'], paths: ['/v1'] }]);

describe('compareEdges', () => {
  it.each([
    ['gained', [], [get]],
    ['lost', [get], []],
    ['wider', [get], [edge()]],
    ['wider', [get], [edge([{ methods: ['GET'], paths: ['/v1*'] }])]],
    ['wider', [edge(undefined, true)], [edge()]],
    ['narrower', [edge()], [edge(undefined, true)]],
    ['narrower', [edge([{ methods: ['GET'] }])], [get]],
    ['other', [get], [edge([{ methods: ['POST'], paths: ['/v1'] }])]],
    ['other', [edge(undefined, true)], [get]],
  ])('calls it %s', (kind, before, after) => {
    expect(compareEdges(before, after).map((one) => one.kind)).toEqual([kind]);
  });

  it('takes the same requests in other words for no change', () => {
    const apart = edge([{ methods: ['GET'] }, { methods: ['POST'] }]);
    expect(compareEdges([apart], [edge([{ methods: ['POST', 'GET'] }])])).toEqual([]);
  });

  it('says the opposite of the opposite change, and nothing of none', () => {
    const only = fc.array(
      fc.record({
        methods: fc.subarray(['GET', 'POST'], { minLength: 1 }),
        paths: fc.subarray(['/a', '/a*', '/b'], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 2 },
    );
    const edges = fc.array(
      fc.tuple(fc.option(only, { nil: undefined }), fc.boolean()).map(([some, token]) => edge(some, token)),
      { maxLength: 2 },
    );
    const opposite = { gained: 'lost', lost: 'gained', wider: 'narrower', narrower: 'wider', other: 'other' };
    fc.assert(
      fc.property(edges, edges, (before, after) => {
        expect(compareEdges(before, before)).toEqual([]);
        expect(compareEdges(after, before).map(({ kind }) => kind)).toEqual(
          compareEdges(before, after).map(({ kind }) => opposite[kind]),
        );
      }),
    );
  });
});
