import { expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';

it('keeps every EnvoyFilter in the namespace of a tenant, on the pods of one service, with a priority', () => {
  const filters = guardedShop('EnvoyFilter');
  expect(
    filters.map(({ cluster, metadata, spec }) => [
      `${cluster}/${metadata.namespace}/${metadata.name}`,
      spec['workloadSelector'],
      spec['priority'],
    ]),
  ).toEqual(
    ['office/shop-dev', 'office/shop-prod', 'east/shop'].map((where) => [
      `${where}/api-rate-limits`,
      { labels: { 'app.kubernetes.io/name': 'api' } },
      10,
    ]),
  );
});

it('types every configuration, so that istiod refuses what an upgrade took away', () => {
  const types = guardedShop('EnvoyFilter').flatMap(({ spec }) =>
    [...JSON.stringify(spec).matchAll(/"@type":"([^"]*)"/g)].map(([, type]) => type),
  );
  expect(new Set(types)).toEqual(
    new Set(
      [
        'envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit',
        'envoy.extensions.filters.http.ratelimit.v3.RateLimit',
        'envoy.extensions.rate_limit_descriptors.expr.v3.Descriptor',
      ].map((type) => `type.googleapis.com/${type}`),
    ),
  );
});
