import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Wanted } from '../../src/synthesis/synthesize';
import type { RequestDefinition } from '../../src/definition/request-definition';
import type { RouteDefinition } from '../../src/definition/route-definition';
import { isAllowed } from '../helpers/is-allowed';
import { projectOnly, renderService } from '../helpers/render-service';
import { takeRoute } from '../helpers/take-route';

type Routes = Readonly<Record<string, RouteDefinition>>;

/** What a service takes from a caller that asks for some requests, and where the caller's proxy sends them. */
function calling(routes: Routes, only: RequestDefinition, wanted?: Wanted) {
  const { mesh, objects, codes } = renderService({ routes }, { to: 'api', only }, wanted);
  const policies = objects
    .filter(({ kind }) => kind === 'AuthorizationPolicy')
    .map(({ spec }) => spec as AuthorizationPolicySpec);
  const takes = (path: string, method = 'GET') =>
    isAllowed([{}, ...policies], { account: 'shop/web', port: 8080, path, method });
  return { mesh, codes, takes, policies };
}

const cases: readonly (readonly [string, Routes, string, readonly string[], readonly string[]])[] = [
  ['nothing', {}, '/old', ['/old', '/old/x'], ['/older', '/new', '/']],
  [
    'a prefix',
    { old: { when: { path: '/old' }, rewrite: { path: '/new' } } },
    '/old',
    ['/new', '/new/x'],
    ['/old', '/old/x', '/newer'],
  ],
  [
    'a wider prefix',
    { old: { when: { path: '/old' }, rewrite: { path: '/new/' } } },
    '/old/a',
    ['/new/a', '/new/a/b'],
    ['/new', '/new/b', '/old/a'],
  ],
  [
    'some of it',
    { old: { when: { path: '/old/a' }, rewrite: { path: '/new' } } },
    '/old',
    ['/new', '/new/x', '/old', '/old/b'],
    ['/newer', '/'],
  ],
  [
    'some of it by a header',
    { old: { when: { path: '/old', headers: { canary: '1' } }, rewrite: { path: '/new' } } },
    '/old',
    ['/new', '/old'],
    ['/'],
  ],
  [
    'a prefix that is taken away',
    { old: { when: { path: '/old' }, rewrite: { path: '/' } } },
    '/old/a',
    ['/a', '/a/b'],
    ['/', '/old/a', '/b'],
  ],
  [
    'an exact path',
    { old: { when: { path: { exact: '/old' } }, rewrite: { path: '/new' } } },
    '/old',
    ['/new', '/old/x'],
    ['/new/x'],
  ],
  [
    'a regex',
    { old: { when: { path: { regex: '/old/([0-9]+)' } }, rewrite: { path: '/new/by-id/\\1' } } },
    '/old',
    ['/new/by-id/7', '/old/x'],
    ['/new'],
  ],
  [
    'what is answered before',
    { old: { when: { path: '/old/a' }, redirect: { path: '/new' } } },
    '/old/a',
    [],
    ['/old/a', '/new', '/'],
  ],
];

describe('the policy of a service opens paths as its own proxy sees them', () => {
  it.each(cases)('behind routes that rewrite %s', (_, routes, path, open, closed) => {
    const { takes, codes } = calling(routes, { path });
    expect(codes).toEqual([]);
    expect(open.filter((seen) => !takes(seen))).toEqual([]);
    expect(closed.filter((seen) => takes(seen))).toEqual([]);
  });

  it('has no rule for a caller of whom nothing arrives, since one that says nothing allows everything', () => {
    const { policies } = calling(
      { old: { when: { path: '/old' }, redirect: { path: '/new' } } },
      { path: '/old' },
    );
    expect(policies).toEqual([]);
  });

  it('takes an exact path, rewritten', () => {
    const routes: Routes = { old: { when: { path: '/old' }, rewrite: { path: '/' } } };
    const { takes } = calling(routes, { path: { exact: '/old' } });
    expect([takes('/'), takes('/x')]).toEqual([true, false]);
  });
});

const path = fc.constantFrom('/', '/a', '/a/b', '/a/b/c', '/b', '/b/c', '/ab');
const method = fc.constantFrom<'GET' | 'POST'>('GET', 'POST');
const route = fc
  .record({
    path: fc.oneof(
      path,
      path.map((exact) => ({ exact })),
      fc.constant({ regex: '/a/([a-z]+)' }),
    ),
    methods: fc.option(method.map((one) => [one])),
    canary: fc.boolean(),
    end: fc.oneof(
      path.map((to) => ({ rewrite: { path: to } })),
      fc.constantFrom<RouteDefinition>({ timeout: '1s' }, { redirect: { host: 'other.example' } }),
    ),
  })
  .map(({ path: matched, methods, canary, end }): RouteDefinition => ({
    when: {
      path: matched,
      ...(methods === null ? {} : { methods }),
      ...(canary ? { headers: { canary: '1' } } : {}),
    },
    ...end,
  }));
const routesOf = fc.dictionary(fc.constantFrom('x', 'y', 'z'), route, { noNullPrototype: true });
const onlyOf = fc
  .tuple(
    fc.oneof(
      path,
      path.map((exact) => ({ exact })),
    ),
    fc.option(method),
  )
  .map(([asked, one]): RequestDefinition => ({ path: asked, ...(one === null ? {} : { methods: [one] }) }));
const requestOf = fc.record({ path, method, headers: fc.constantFrom({}, { canary: '1' }) });

it('takes whatever a caller may ask for, by whatever route it comes', () => {
  fc.assert(
    fc.property(routesOf, onlyOf, fc.array(requestOf, { minLength: 10 }), (routes, only, requests) => {
      const { mesh, takes, codes } = calling(routes, only, projectOnly);
      if (codes.length > 0) return;
      for (const request of requests.filter((one) => isAskedFor(only, one))) {
        const taken = takeRoute(mesh, { ...request, port: 8080 });
        if (taken.route?.redirect !== undefined) continue;
        expect([routes, only, request, taken.path, takes(taken.path, request.method)]).toEqual([
          routes,
          only,
          request,
          taken.path,
          true,
        ]);
      }
    }),
    { numRuns: 100 },
  );
});

it('takes nothing else where no route rewrites', () => {
  fc.assert(
    fc.property(onlyOf, requestOf, (only, request) => {
      expect(calling({}, only, projectOnly).takes(request.path, request.method)).toBe(
        isAskedFor(only, request),
      );
    }),
    { numRuns: 50 },
  );
});

function isAskedFor(
  only: RequestDefinition,
  request: { readonly path: string; readonly method: 'GET' | 'POST' },
): boolean {
  const asked = only.path ?? '/';
  const matches =
    typeof asked === 'object'
      ? request.path === asked.exact
      : asked === '/' || request.path === asked || request.path.startsWith(`${asked}/`);
  return matches && (only.methods?.includes(request.method) ?? true);
}
