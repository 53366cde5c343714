import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '../../../src/definition/service-definition';
import { projectOnly, renderService as renderAmong } from '../../helpers/render-service';
import { takeRoute } from '../../helpers/take-route';

type Api = Partial<ServiceDefinition>;
type Routes = NonNullable<ServiceDefinition['routes']>;

/** No test here looks beyond the project. */
const renderService = (api: Api) => renderAmong(api, 'api', projectOnly);
const inside = (routes: Routes, more: Api = {}) => renderService({ routes, ...more }).mesh;

describe('a rewrite', () => {
  const seen = (when: Routes[string]['when'], to: string, path: string) =>
    takeRoute(inside({ a: { ...(when === undefined ? {} : { when }), rewrite: { path: to } } }), {
      path,
      port: 8080,
    }).path;

  it.each([
    ['/old', '/new', '/old', '/new'],
    ['/old', '/new/', '/old/a', '/new/a'],
    ['/old', '/', '/old', '/'],
    ['/old', '/', '/old/a', '/a'],
    ['/old', '/', '/old/', '/'],
    ['/', '/new', '/a', '/new/a'],
    ['/a.b', '/new', '/a.b/c', '/new/c'],
  ])('of the prefix %s to %s makes of %s %s', (from, to, path, expected) => {
    expect(seen({ path: from }, to, path)).toBe(expected);
  });

  it('of an exact path replaces all of it, and of a regex uses its groups', () => {
    expect(seen({ path: { exact: '/old' } }, '/new', '/old')).toBe('/new');
    expect(seen({ path: { regex: '/(a|b)/([0-9]+)' } }, '/x/\\2/\\1', '/b/7')).toBe('/x/7/b');
    expect(seen(undefined, '/new', '/a')).toBe('/new/a');
  });

  it('lets the gateway reach what the service then sees', () => {
    const { objects } = renderService({
      expose: { host: 'api', paths: ['/shop'] },
      routes: {
        old: { when: { path: '/shop/old' }, rewrite: { path: '/new' } },
        item: { when: { path: { regex: '/shop/i/(.*)' } }, rewrite: { path: '/item/\\1' } },
      },
    });
    const policy = objects.find(({ kind }) => kind === 'AuthorizationPolicy');
    expect(policy?.spec).toMatchObject({
      rules: [
        { from: [{ source: { serviceAccounts: ['shop/web'] } }] },
        {
          to: [{ operation: { paths: ['/item', '/item/*', '/new', '/new/*', '/shop', '/shop/*'] } }],
        },
      ],
    });
  });

  it('of the host is read beside that of the path', () => {
    const [route] = inside({ a: { when: { path: '/a' }, rewrite: { host: 'b.example.com' } } });
    expect(route?.rewrite).toEqual({ authority: 'b.example.com' });
  });
});

describe('the order of routes', () => {
  it('is the most specific first, wherever it is written', () => {
    const routes = inside({
      everything: { timeout: '9s' },
      prefix: { when: { path: '/a' } },
      longer: { when: { path: '/a/b' } },
      regex: { when: { path: { regex: '/a/[0-9]+' } } },
      exact: { when: { path: { exact: '/a' } } },
      header: { when: { path: '/a', headers: { x: '1' } } },
    });
    expect(routes.map(({ name }) => name)).toEqual([
      'exact',
      'regex',
      'longer',
      'header',
      'prefix',
      'everything',
    ]);
  });

  it('puts nothing behind a route for everything, which takes the place of the usual one', () => {
    expect(inside({ all: { cors: { origins: ['*'], methods: ['GET'] } } })).toHaveLength(1);
  });

  it('leaves out at a gateway what is not below the exposed path, and what nothing reaches', () => {
    const { gateway } = renderService({
      expose: [
        { host: 'api', paths: ['/a'] },
        { host: 'api', paths: ['/'] },
      ],
      routes: { deep: { when: { path: '/a/b' } }, other: { when: { path: '/c' } } },
    });
    expect(gateway.map(({ name, match }) => [name, match?.[0]?.uri])).toEqual([
      ['deep', { exact: '/a/b' }],
      [undefined, { exact: '/a' }],
      ['other', { exact: '/c' }],
      [undefined, undefined],
    ]);
  });
});

describe('retries', () => {
  const retriesOf = (repeat: 'unsent' | 'idempotent' | 'everything', ports: Api['ports']) =>
    renderService({ ports: ports ?? {}, resilience: { retries: { attempts: 1, repeat } } }).mesh.map(
      ({ retries }) => retries?.retryOn,
    );
  const unsent = 'connect-failure,refused-stream,reset-before-request';

  it('of gRPC, where all is POST, repeat a lost answer only for who asks for everything', () => {
    expect(retriesOf('idempotent', { grpc: 9000 })).toEqual([unsent]);
    expect(retriesOf('everything', { grpc: 9000 })).toEqual([`${unsent},reset,unavailable`]);
    expect(retriesOf('everything', { http: 8080 })).toEqual([`${unsent},reset,gateway-error`]);
  });

  it('are split within the methods of a route', () => {
    const names = (methods: readonly ('GET' | 'POST' | 'PUT')[]) =>
      inside(
        { a: { when: { path: '/a', methods } } },
        { resilience: { retries: { attempts: 1, repeat: 'idempotent' } } },
      )
        .filter(({ name }) => name === 'a')
        .map(({ match, retries }) => [match?.[0]?.method, retries?.retryOn === unsent]);
    expect(names(['POST'])).toEqual([[{ exact: 'POST' }, true]]);
    expect(names(['GET'])).toEqual([[{ exact: 'GET' }, false]]);
    expect(names(['GET', 'POST', 'PUT'])).toEqual([
      [{ regex: 'GET|PUT' }, false],
      [{ exact: 'POST' }, true],
    ]);
  });

  it('are switched off by a route of its own, and nothing stands beside the zero', () => {
    const routes = inside({ pay: { when: { path: '/pay' }, retries: 0 } }, { resilience: { retries: 2 } });
    expect(routes.map(({ retries }) => retries?.attempts)).toEqual([0, 2]);
    expect(routes[0]?.retries).toEqual({ attempts: 0 });
  });
});

it('asks for the presence and the absence of headers', () => {
  const [route] = inside({
    a: {
      when: {
        headers: { 'X-Yes': { present: true }, 'x-no': { present: false } },
        query: { q: { regex: '.*' } },
      },
    },
  });
  expect(route?.match).toEqual([
    {
      port: 8080,
      headers: { 'x-yes': {} },
      withoutHeaders: { 'x-no': {} },
      queryParams: { q: { regex: '.*' } },
    },
  ]);
});

it('lets an environment replace a whole route, not half of it', () => {
  const { mesh } = renderService({
    routes: { a: { when: { path: '/a' }, timeout: '1s', rewrite: { path: '/b' } } },
    in: { prod: { routes: { a: { when: { path: '/c' } } } } },
  });
  expect(mesh[0]).toMatchObject({ name: 'a', match: [{ uri: { exact: '/c' } }, { uri: { prefix: '/c/' } }] });
  expect(mesh[0]).not.toHaveProperty('timeout');
  expect(mesh[0]).not.toHaveProperty('rewrite');
});
