import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderService } from '../helpers/render-service';
import { takeRoute } from '../helpers/take-route';

const prefix = '/api/v1';

describe('a canary bound to the gateway only: on the internal host requests follow the number of pods', () => {
  it.each([true, false])('chooses the same versions inside and outside, stripPrefix %s', (stripPrefix) => {
    const { mesh, gateway } = renderService({
      expose: { host: 'api', paths: [prefix], stripPrefix },
      scale: 2,
      versions: {
        v1: 80,
        v2: { weight: 20, when: { headers: { canary: { present: true } } } },
        v3: { weight: 0, when: { query: { v: { regex: '3|three' } } } },
      },
      resilience: { retries: { attempts: 1, repeat: 'idempotent' } },
      routes: {
        items: { when: { path: `${stripPrefix ? '' : prefix}/items` }, timeout: '1s' },
        writes: { when: { methods: ['POST', 'PUT'] }, headers: { response: { remove: ['server'] } } },
        beta: {
          when: { path: { exact: `${stripPrefix ? '' : prefix}/beta` }, headers: { user: { prefix: 'b' } } },
          to: { v1: 50, v2: 50 },
        },
      },
    });
    fc.assert(
      fc.property(
        fc.constantFrom('/', '/items', '/items/', '/items/7', '/itemset', '/beta', '/beta/'),
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH'),
        fc.dictionary(fc.constantFrom('canary', 'user'), fc.constantFrom('b1', 'x'), {
          noNullPrototype: true,
        }),
        fc.dictionary(fc.constant('v'), fc.constantFrom('3', '33', 'three'), { noNullPrototype: true }),
        (path, method, headers, query) => {
          const outside = `${prefix}${path}`;
          const request = { method, headers, query, port: 8080 };
          const here = takeRoute(mesh, { ...request, path: stripPrefix ? path : outside });
          const there = takeRoute(gateway, { ...request, path: outside });
          expect(here.route).toBeDefined();
          expect(there.path).toBe(here.path);
          for (const field of ['name', 'route', 'timeout', 'retries'] as const) {
            expect(there.route?.[field]).toEqual(here.route?.[field]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
