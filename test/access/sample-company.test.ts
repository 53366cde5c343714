import { describe, expect, test } from '@jest/globals';
import type { AccessRequest } from '../../src/access/access-request';
import { decide } from '../../src/access/decide';
import { readFacts } from '../../src/access/read-facts';
import { committedObjects } from '../helpers/committed-objects';

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
