import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatchDefinition } from '../../../src/definition/match-definition';
import type { RouteDefinition } from '../../../src/definition/route-definition';
import { refusals, type KubernetesObject } from '../../accepted/refusals';
import { projectOnly, renderService } from '../../helpers/render-service';
import { takeRoute } from '../../helpers/take-route';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const when = fc
  .record({
    path: optional(
      fc.constantFrom<NonNullable<MatchDefinition['path']>>(
        '/',
        '/a',
        '/a/b',
        { exact: '/' },
        { regex: '/a/[0-9]+' },
      ),
    ),
    methods: optional(fc.constantFrom<NonNullable<MatchDefinition['methods']>>(['GET'], ['POST', 'PUT'])),
    headers: optional(
      fc.constant<NonNullable<MatchDefinition['headers']>>({ 'X-A': { present: false }, b: '1' }),
    ),
  })
  .map((match) => JSON.parse(JSON.stringify(match)) as MatchDefinition);

const action = fc.constantFrom<RouteDefinition>(
  { to: 'v2' },
  { to: { v1: 0, v2: 100 } },
  { timeout: '1s', retries: { attempts: 1, repeat: 'idempotent' } },
  { rewrite: { path: '/new', host: 'x.example' } },
  { redirect: { scheme: 'https' } },
  { mirror: { to: 'v2', percent: '0.1%' } },
  { headers: { request: { add: { 'x-b': '%%' } }, response: { remove: ['server'] } } },
);
const routes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.tuple(when, action).map(([match, rest]): RouteDefinition => ({ when: match, ...rest })),
  { noNullPrototype: true },
);

it('either says what is wrong with routes, or renders what a cluster takes and every request finds a way', () => {
  fc.assert(
    fc.property(routes, fc.boolean(), (written, stripPrefix) => {
      const api = {
        ports: { http: 8080, grpc: 9000 },
        expose: { host: 'api', paths: ['/a'], port: 'http', stripPrefix },
        versions: { v1: 100, v2: { weight: 0, when: { headers: { canary: '1' } } } },
        routes: written,
      };
      const { codes, objects, mesh, gateway } = renderService(api, 'api', projectOnly);
      expect(codes.filter((code) => code !== 'unreachable-route')).toEqual([]);
      if (codes.length > 0) return;
      const refused = objects.flatMap((object) => {
        const known = object as unknown as KubernetesObject;
        return [...refusals.schema(known, 35), ...refusals.cel(known)];
      });
      expect(refused).toEqual([]);
      for (const route of [...mesh, ...gateway]) {
        expect([route.route, route.redirect].filter((end) => end !== undefined)).toHaveLength(1);
        if (route.redirect !== undefined) {
          expect(Object.keys(route)).not.toEqual(expect.arrayContaining(['rewrite']));
        }
      }
      expect(takeRoute(mesh, { path: '/elsewhere', port: 9000 }).route).toBeDefined();
      expect(takeRoute(gateway, { path: '/a/elsewhere' }).route).toBeDefined();
      const identical = new Set(mesh.map(({ match }) => JSON.stringify(match)));
      expect(identical.size).toBe(mesh.length);
    }),
    { numRuns: 30 },
  );
});
