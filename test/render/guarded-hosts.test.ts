import { describe, expect, it } from '@jest/globals';
import type { ExposeDefinition } from '../../src/definition/expose-definition';
import type { RouteDefinition } from '../../src/definition/route-definition';
import type { ServiceDefinition } from '../../src/definition/service-definition';
import { synthesize } from '../../src/synthesis/synthesize';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { guardedHosts } from '../../src/render/guarded-hosts';
import { codesOf } from '../helpers/problems-of';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const issuers = {
  customers: { issuer: 'https://login.test.example', jwksUri: 'https://login.test.example/keys' },
};
const authentication = { issuer: 'customers', at: ['edge'], except: ['/health', '/api/terms'] } as const;
const cors = { origins: ['https://partner.example'], methods: ['PUT'] } as const;

/** What the gateways of production know of a service that they check tokens for. */
function guarded(expose: Partial<ExposeDefinition>, routes: Readonly<Record<string, RouteDefinition>> = {}) {
  const api: ServiceDefinition = {
    runtime: { runtime: 'go' },
    ports: { http: 8080 },
    expose: { host: 'api', ...expose },
    authentication,
    routes,
  };
  const { landscape, problems } = parseLandscape(
    sourcesOf(
      { shop: withChange(project, ['services'], { api }) },
      withChange(platform, ['identity'], { issuers }),
    ),
  );
  expect(problems).toEqual([]);
  return guardedHosts(landscape?.clusters[1]?.tenants ?? [])[0];
}

describe('open paths at a gateway', () => {
  it('are those that are exposed', () => {
    expect(guarded({})?.authentication.openPaths).toEqual(['/api/terms', '/health']);
    expect(guarded({ paths: ['/api'] })?.authentication.openPaths).toEqual(['/api/terms']);
  });

  it('stand below each prefix that is stripped', () => {
    expect(guarded({ paths: ['/api/', '/v2'], stripPrefix: true })?.authentication.openPaths).toEqual([
      '/api/api/terms',
      '/v2/api/terms',
      '/api/health',
      '/v2/health',
    ]);
  });
});

describe('preflights at a gateway', () => {
  const pages: RouteDefinition = { when: { path: '/pages', methods: ['PUT'] }, cors };

  it('are answered where a route has CORS', () => {
    expect(guarded({}, { other: { when: { path: '/other' }, timeout: '1s' } })?.preflights).toEqual([]);
    expect(guarded({}, { pages })?.preflights).toEqual([{ kind: 'prefix', value: '/pages' }]);
    expect(guarded({}, { all: { cors } })?.preflights).toEqual([undefined]);
    expect(guarded({ paths: ['/pages/public', '/elsewhere'] }, { pages })?.preflights).toEqual([
      { kind: 'prefix', value: '/pages/public' },
    ]);
    expect(guarded({ paths: ['/api'] }, { all: { cors } })?.preflights).toEqual([
      { kind: 'prefix', value: '/api' },
    ]);
  });

  it('are asked for below a prefix that is stripped', () => {
    const strip = { paths: ['/api'], stripPrefix: true };
    const root: RouteDefinition = { when: { path: { exact: '/' } }, cors };
    expect(guarded(strip, { pages })?.preflights).toEqual([{ kind: 'prefix', value: '/api/pages' }]);
    expect(guarded(strip, { root })?.preflights).toEqual([
      { kind: 'exact', value: '/api' },
      { kind: 'exact', value: '/api/' },
    ]);
  });

  it('go on to no service without a token, whatever their origin', () => {
    const preflightsOf = (over: unknown) => {
      const api = {
        runtime: { runtime: 'go' },
        ports: { http: 8080 },
        expose: { host: 'api' },
        authentication: over,
        routes: { pages },
      };
      const sources = sourcesOf(
        { shop: withChange(project, ['services'], { api }) },
        withChange(platform, ['identity'], { issuers }),
      );
      const { landscape } = parseLandscape(sources);
      if (landscape === undefined) throw new Error('it has problems');
      const { tree } = synthesize(landscape, {}, { trace: () => undefined });
      return tree.get('east/shop/api/traffic.yaml')?.match(/unmatchedPreflights: \w+/g);
    };
    // Of the mesh and of the gateway.
    expect(preflightsOf(authentication)).toEqual(Array(2).fill('unmatchedPreflights: IGNORE'));
    expect(preflightsOf({ issuer: 'customers' })).toBeNull();
  });

  it('cannot be told by a regex', () => {
    const changes = {
      'platform.identity': { issuers },
      'services.web.authentication': { issuer: 'customers', at: ['edge'] },
      'services.web.routes': { pages: { when: { path: { regex: '/pages/[0-9]+' } }, cors } },
    };
    expect(codesOf(changes)).toEqual(['preflight-by-regex at services.web.routes.pages']);
    const inside = { ...changes, 'services.web.authentication': { issuer: 'customers' } };
    expect(codesOf(inside)).toEqual([]);
  });
});
