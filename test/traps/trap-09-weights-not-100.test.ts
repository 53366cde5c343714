import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectOnly, renderService } from '../helpers/render-service';

describe('weights that make nothing are refused by Istio, and those of one route below 100 mean nothing', () => {
  it.each([{ v1: 0, v2: 0 }, { v1: 90 }, { v1: 60, v2: 60 }])('are refused: %j', (versions) => {
    expect(renderService({ versions }).codes).toEqual(['weights-not-100']);
    const to = { when: { path: '/a' }, to: versions };
    expect(renderService({ versions: { v1: 50, v2: 50 }, routes: { to } }).codes).toEqual([
      'weights-not-100',
    ]);
  });

  it('are refused in parts: the field of a VirtualService is whole', () => {
    expect(renderService({ versions: { v1: 99.5, v2: 0.5 } }).codes).toEqual(['wrong-type']);
  });

  it('make 100 in every route', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (first, second) => {
        const api = {
          expose: { host: 'api' },
          versions: { v1: first, v2: 100 - first },
          routes: { a: { when: { path: '/a' }, to: { v1: second, v2: 100 - second } } },
        };
        const { codes, mesh, gateway } = renderService(api, 'api', projectOnly);
        expect(codes).toEqual([]);
        for (const { route = [] } of [...mesh, ...gateway]) {
          expect(route.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBe(100);
          expect(route.map(({ weight }) => weight)).not.toContain(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
