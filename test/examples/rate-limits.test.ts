import { expect, it } from '@jest/globals';
import rateLimits from '../../docs/examples/rate-limits';
import { pinExample } from './pin-example';

const objects = pinExample('rate-limits', rateLimits);

it('lets the proxy ask for the limits that all pods share, and be answered', () => {
  expect(objects['east/Sidecar/orders']).toMatchObject({
    spec: {
      egress: [{ hosts: ['istio-system/*', 'ratelimit/ratelimit.ratelimit.svc.cluster.local'] }],
    },
  });
  const peer = (namespace: string, service: string) => ({
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
    podSelector: { matchLabels: { 'app.kubernetes.io/name': service } },
  });
  const ports = [{ port: 8081, protocol: 'TCP' }];
  expect(objects['east/NetworkPolicy/orders']).toMatchObject({
    spec: { egress: [{ to: [peer('ratelimit', 'ratelimit')], ports }] },
  });
  expect(objects['east/NetworkPolicy/ratelimit']).toMatchObject({
    spec: { ingress: [{ from: [peer('rate-limits', 'orders')], ports }] },
  });
});

it('counts less in development', () => {
  const bucket = (max: number, fill: number) =>
    expect.objectContaining({
      entries: [{ key: 'limit', value: 'orders/capacity' }],
      token_bucket: { max_tokens: max, tokens_per_fill: fill, fill_interval: '1s' },
    });
  const route = (max: number, fill: number) => ({
    spec: {
      configPatches: expect.arrayContaining([
        expect.objectContaining({
          patch: {
            operation: 'MERGE',
            value: expect.objectContaining({
              typed_per_filter_config: {
                'envoy.filters.http.local_ratelimit': expect.objectContaining({
                  descriptors: expect.arrayContaining([bucket(max, fill)]),
                }),
              },
            }),
          },
        }),
      ]),
    },
  });
  expect(objects['east/EnvoyFilter/orders-rate-limits']).toMatchObject(route(400, 200));
  expect(objects['office/EnvoyFilter/orders-rate-limits']).toMatchObject(route(20, 20));
});
