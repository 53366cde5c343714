import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import type { AccessRequest } from '../../src/access/access-request';
import { decide } from '../../src/access/decide';
import { readFacts } from '../../src/access/read-facts';
import { synthesize } from '../../src/cli/synthesize';
import type { KubernetesObject } from '../../src/model/manifest';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { accessObjects } from '../helpers/access-objects';
import { committedObjects } from '../helpers/committed-objects';
import { guardedShop } from '../helpers/guarded-shop';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const facts = {
  office: readFacts(committedObjects('office')),
  'prod-east': readFacts(committedObjects('prod-east')),
};

/** Each layer on a line: what it says, where, and what decides. */
function layersOf(cluster: keyof typeof facts, request: Omit<AccessRequest, 'protocol'>): string[] {
  const { layers } = decide(facts[cluster], { protocol: 'http', ...request });
  return layers.map(({ layer, at, allowed, by }) =>
    [
      allowed ? 'yes' : 'no',
      layer,
      at,
      ...by.map(({ kind, namespace, name }) => `${kind}:${namespace}/${name}`),
    ].join(' '),
  );
}

const pods = (from: string, to: string, port: number) =>
  ({
    from: { kind: 'workload', workload: from },
    to: { kind: 'workload', workload: to, port },
    method: 'GET',
    path: '/',
  }) as const;

describe('in the sample company', () => {
  test('a declared call passes by the policies of both services', () => {
    expect(layersOf('office', pods('robot-shop-staging/web', 'robot-shop-staging/catalogue', 8080))).toEqual([
      'yes egress robot-shop-staging/web NetworkPolicy:robot-shop-staging/web',
      'yes ingress robot-shop-staging/catalogue NetworkPolicy:robot-shop-staging/catalogue',
      'yes mtls robot-shop-staging/catalogue PeerAuthentication:robot-shop-staging/default',
      'yes authorization robot-shop-staging/catalogue AuthorizationPolicy:robot-shop-staging/catalogue',
    ]);
  });

  test('a call nobody declared ends where it begins, with every policy that selects the caller', () => {
    expect(layersOf('office', pods('robot-shop-staging/web', 'robot-shop-staging/mongodb', 27017))).toEqual([
      'no egress robot-shop-staging/web NetworkPolicy:robot-shop-staging/default-deny NetworkPolicy:robot-shop-staging/mesh-essentials NetworkPolicy:robot-shop-staging/web',
    ]);
  });

  test.each([
    ['robot-shop-staging/catalogue', 'robot-shop-staging/mongodb', 27017],
    ['robot-shop-staging/cart', 'robot-shop-staging/redis', 6379],
    ['robot-shop-staging/shipping', 'robot-shop-staging/mysql', 3306],
    ['robot-shop-staging/web', 'ratelimit/ratelimit', 8081],
    ['bookinfo-staging/productpage', 'bookinfo-staging/reviews-v2', 9080],
    ['bookinfo-staging/reviews-v3', 'bookinfo-staging/ratings', 9080],
    ['insight-staging/metabase', 'robot-shop-staging/mysql', 3306],
    ['observability/grafana', 'observability/prometheus', 9090],
    ['observability/prometheus', 'robot-shop-staging/web', 15020],
  ])('%s reaches %s on port %d', (from, to, port) => {
    const request = pods(from, to, port);
    expect(decide(facts.office, { ...request, protocol: 'http' }).allowed).toBe(true);
  });

  test.each([
    ['robot-shop-staging/catalogue', 'robot-shop-staging/web', 8080],
    ['robot-shop-staging/web', 'robot-shop-dev/catalogue', 8080],
    ['robot-shop-staging/web', 'robot-shop-staging/catalogue', 15020],
    ['bookinfo-staging/details', 'bookinfo-staging/ratings', 9080],
    ['bookinfo-staging/productpage', 'bookinfo-dev/details', 9080],
    ['insight-staging/metabase', 'robot-shop-staging/mongodb', 27017],
    ['istio-ingress/gateway-public', 'robot-shop-staging/mysql', 3306],
    ['observability/grafana', 'robot-shop-staging/web', 8080],
  ])('%s does not reach %s on port %d', (from, to, port) => {
    const request = pods(from, to, port);
    expect(decide(facts.office, { ...request, protocol: 'http' }).allowed).toBe(false);
  });

  test('a gateway that may reach every tenant is stopped by the service', () => {
    const refused = layersOf(
      'office',
      pods('istio-ingress/gateway-public', 'robot-shop-staging/catalogue', 8080),
    );
    expect(refused).toEqual([
      'yes egress istio-ingress/gateway-public NetworkPolicy:istio-ingress/gateway-public',
      'no ingress robot-shop-staging/catalogue NetworkPolicy:robot-shop-staging/catalogue NetworkPolicy:robot-shop-staging/default-deny NetworkPolicy:robot-shop-staging/mesh-essentials',
    ]);
  });

  const outside = (path: string) => ({
    from: {
      kind: 'gateway',
      gateway: 'istio-ingress/gateway-public',
      host: 'bookinfo.acme.example',
    } as const,
    to: { kind: 'workload', workload: 'bookinfo/productpage', port: 9080 } as const,
    method: 'GET',
    path,
  });

  test('somebody outside comes in by a path that is exposed', () => {
    expect(layersOf('prod-east', outside('/productpage'))).toEqual([
      'yes ingress istio-ingress/gateway-public NetworkPolicy:istio-ingress/gateway-public',
      'yes route istio-ingress/gateway-public Gateway:istio-ingress/gateway-public VirtualService:bookinfo/productpage-public',
      'yes authorization istio-ingress/gateway-public AuthorizationPolicy:istio-ingress/gateway-public',
      'yes egress istio-ingress/gateway-public NetworkPolicy:istio-ingress/gateway-public',
      'yes ingress bookinfo/productpage NetworkPolicy:bookinfo/productpage',
      'yes mtls bookinfo/productpage PeerAuthentication:bookinfo/default',
      'yes authorization bookinfo/productpage AuthorizationPolicy:bookinfo/productpage',
    ]);
  });

  test('and by no other', () => {
    expect(layersOf('prod-east', outside('/health')).at(-1)).toBe(
      'no route istio-ingress/gateway-public Gateway:istio-ingress/gateway-public VirtualService:bookinfo/productpage-public',
    );
  });

  const database = (from: string) => ({
    from: { kind: 'workload', workload: from } as const,
    to: { kind: 'external', host: 'mysql.acme.example', port: 3306 } as const,
  });

  test('a system outside is reached by who declared it', () => {
    expect(layersOf('prod-east', database('petclinic/visits-service'))).toEqual([
      'yes egress petclinic/visits-service CiliumNetworkPolicy:petclinic/visits-service-external',
    ]);
    expect(layersOf('prod-east', database('petclinic/api-gateway')).at(-1)).toMatch(
      /^no egress petclinic\/api-gateway /,
    );
  });
});

test('what the manifests do not have is reached by nothing', () => {
  expect(layersOf('office', pods('robot-shop-staging/nobody', 'robot-shop-staging/web', 8080))).toEqual([
    'no route robot-shop-staging/nobody',
  ]);
  expect(layersOf('office', pods('robot-shop-staging/web', 'robot-shop-staging/nobody', 8080))).toEqual([
    'no route robot-shop-staging/nobody',
  ]);
});

describe('where a project asks for tokens', () => {
  const guarded = readFacts(guardedShop().filter(({ cluster }) => cluster === 'east'));
  const issuer = 'https://login.test.example';
  const tokens = {
    none: {},
    poor: { token: { issuer, subject: 'ann', claims: {} } },
    good: { token: { issuer, subject: 'ann', claims: { scope: 'shop other' } } },
    foreign: { token: { issuer: 'https://other.example', subject: 'ann', claims: { scope: 'shop' } } },
  } as const;
  const refusal = (path: string, token: keyof typeof tokens) => {
    const { layers } = decide(guarded, {
      from: { kind: 'gateway', gateway: 'istio-ingress/gateway-public', host: 'api.test.example' },
      to: { kind: 'workload', workload: 'shop/api-v2', port: 8081 },
      protocol: 'http',
      method: 'GET',
      path,
      ...tokens[token],
    });
    const last = layers.at(-1);
    return last?.allowed === true ? 'yes' : `${last?.layer} at ${last?.at}`;
  };
  const gateway = 'istio-ingress/gateway-public';

  test.each([
    ['/v1/orders', 'good', 'yes'],
    ['/v1/orders', 'none', `authorization at ${gateway}`],
    ['/v1/orders', 'poor', `authorization at ${gateway}`],
    ['/v1/orders', 'foreign', `token at ${gateway}`],
    ['/v1/health', 'none', 'yes'],
    ['/v1/health', 'foreign', `token at ${gateway}`],
    ['/v1/health/../orders', 'none', `authorization at ${gateway}`],
    ['/v2', 'good', `route at ${gateway}`],
  ] as const)('%s with a token that is %s: %s', (path, token, expected) => {
    expect(refusal(path, token)).toBe(expected);
  });
});

describe('through a gateway of the Gateway API that is rendered', () => {
  const { landscape } = parseLandscape(
    sourcesOf(
      {
        shop: withChange(project, ['services', 'web'], {
          runtime: { runtime: 'nginx' },
          ports: { http: 8080 },
          expose: { host: 'shop', paths: ['/api'] },
        }),
      },
      withChange(platform, ['mesh'], { routing: 'gateway-api' }),
    ),
  );
  const { tree } = synthesize(landscape!, {}, { trace: () => undefined });
  const rendered = readFacts(
    [...tree]
      .filter(([path]) => path.startsWith('east/'))
      .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject)),
  );
  const comesTo = (path: string, port?: number) => {
    const { allowed, layers } = decide(rendered, {
      from: {
        kind: 'gateway',
        gateway: 'istio-ingress/gateway-public',
        host: 'shop.test.example',
        ...(port === undefined ? {} : { port }),
      },
      to: { kind: 'workload', workload: 'shop/web', port: 8080 },
      protocol: 'http',
      method: 'GET',
      path,
    });
    return allowed ? 'yes' : layers.at(-1)?.layer;
  };

  test('requests come to the paths that are exposed, over TLS', () => {
    expect([comesTo('/api'), comesTo('/api/1'), comesTo('/api/1', 443)]).toEqual(['yes', 'yes', 'yes']);
    expect([comesTo('/apis'), comesTo('/'), comesTo('/api', 80)]).toEqual(['route', 'route', 'route']);
  });
});

test('of two ways through a gateway the one that passes counts', () => {
  const { namespace, workload, of } = accessObjects;
  const server = (number: number, tls: object) => ({
    port: { number, protocol: 'HTTP' },
    hosts: ['shop.example'],
    tls,
  });
  const both = readFacts([
    namespace('shop'),
    workload('shop/edge', { annotations: { 'inject.istio.io/templates': 'gateway' } }),
    workload('shop/api'),
    of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 8080 }] }),
    of('Gateway', 'shop/edge', {
      selector: { app: 'edge' },
      servers: [server(80, { httpsRedirect: true }), server(81, {})],
    }),
    of('VirtualService', 'shop/api', {
      hosts: ['shop.example'],
      gateways: ['edge'],
      http: [{ route: [{ destination: { host: 'api' } }] }],
    }),
  ]);
  const asked = { to: { kind: 'workload', workload: 'shop/api', port: 8080 }, protocol: 'http' } as const;
  const from = { kind: 'gateway', gateway: 'shop/edge', host: 'shop.example' } as const;
  expect(decide(both, { ...asked, from }).allowed).toBe(true);
  expect(decide(both, { ...asked, from: { ...from, port: 80 } }).allowed).toBe(false);
});
