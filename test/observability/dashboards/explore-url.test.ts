import { expect, it } from '@jest/globals';
import { exploreLogs, exploreTraces } from '../../../src/observability/dashboards/explore-url';

/** What Grafana makes of an address: variables first, then what is left is read. */
function opened(url: string) {
  const filled = url
    .replaceAll('${__from}', '1700000000000')
    .replaceAll('${__to}', '1700003600000')
    .replaceAll('${namespace}', 'orders-dev');
  const { pathname, searchParams } = new URL(filled, 'https://grafana.company.com');
  expect(pathname).toBe('/explore');
  return (JSON.parse(searchParams.get('panes') ?? '') as { readonly a: unknown }).a;
}

const range = { from: '1700000000000', to: '1700003600000' };

it.each([
  ['loki', { expr: '{namespace="orders-dev",service="orders"}' }],
  ['elasticsearch', { query: 'namespace:"orders-dev" AND service:"orders"' }],
] as const)('opens the logs of the service in %s, in its namespace and time', (type, query) => {
  expect(opened(exploreLogs(type, 'orders'))).toMatchObject({
    datasource: 'logs',
    range,
    queries: [{ refId: 'A', datasource: { type, uid: 'logs' }, ...query }],
  });
});

it.each([
  ['tempo', { query: '{resource.service.name="orders.orders-dev"}' }],
  ['jaeger', { service: 'orders.orders-dev' }],
] as const)('opens its traces in %s', (type, query) => {
  expect(opened(exploreTraces(type, 'orders'))).toMatchObject({
    datasource: 'traces',
    range,
    queries: [{ datasource: { type, uid: 'traces' }, ...query }],
  });
});
