import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';
import { isAllowed } from '../helpers/is-allowed';

const objects = guardedShop('AuthorizationPolicy');

const policies = (cluster: string, namespace: string, service: string) =>
  objects
    .filter(
      (object) =>
        object.cluster === cluster && ['istio-system', namespace].includes(object.metadata.namespace ?? ''),
    )
    .map(({ spec }) => spec as AuthorizationPolicySpec)
    .filter(({ selector }) =>
      [undefined, service].includes(selector?.matchLabels?.['app.kubernetes.io/name']),
    );

it('lets requests through gateways and on to services, past the denial in the root namespace', () => {
  for (const [cluster, namespace, domain] of [
    ['office', 'shop-dev', 'dev.test.example'],
    ['east', 'shop', 'test.example'],
  ] as const) {
    const request = { account: '', path: '/', host: `shop.${domain}` };
    const gateway = policies(cluster, 'istio-ingress', 'gateway-public');
    expect(gateway).toContainEqual({});
    expect(isAllowed(gateway, { ...request, port: 8443 })).toBe(true);
    const fromGateway = { ...request, account: 'istio-ingress/gateway-public', port: 8080 };
    expect(isAllowed(policies(cluster, namespace, 'web'), fromGateway)).toBe(true);
    const elsewhere = { ...fromGateway, account: 'shop/stranger' };
    expect(isAllowed(policies(cluster, namespace, 'web'), elsewhere)).toBe(false);
  }
});

it('lets proxies ask for limits, and who counts reach its Redis', () => {
  const asks = { account: 'shop/api', port: 8081, path: '/' };
  expect(isAllowed(policies('east', 'ratelimit', 'ratelimit'), asks)).toBe(true);
  const stores = { account: 'ratelimit/ratelimit', port: 6379, path: '/' };
  expect(isAllowed(policies('east', 'ratelimit', 'redis'), stores)).toBe(true);
});
