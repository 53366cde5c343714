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

it('opens the logs of the service, in its namespace and time', () => {
  expect(opened(exploreLogs('orders'))).toMatchObject({
    datasource: 'logs',
    range,
    queries: [
      {
        refId: 'A',
        datasource: { type: 'elasticsearch', uid: 'logs' },
        query: 'namespace:"orders-dev" AND service:"orders"',
      },
    ],
  });
});

it('opens its traces', () => {
  expect(opened(exploreTraces('orders'))).toMatchObject({
    datasource: 'traces',
    range,
    queries: [{ datasource: { type: 'jaeger', uid: 'traces' }, service: 'orders.orders-dev' }],
  });
});
