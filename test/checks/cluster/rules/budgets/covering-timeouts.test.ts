import { expect, it } from '@jest/globals';
import { coveringTimeouts } from '../../../../../src/checks/cluster/rules/budgets/covering-timeouts';
import { clusterOf } from '../../cluster-of';
import { foundBy } from '../../found-by';
import { chain } from './chain';

const found = (orders: string | undefined, stock: string | undefined, calls = ['stock']) =>
  foundBy(
    coveringTimeouts,
    chain({
      orders: { calls, ...(orders === undefined ? {} : { http: orders }) },
      stock: stock === undefined ? {} : { http: stock },
    }),
  );
const short = ['timeout-below-callee VirtualService orders spec.http.0.timeout'];

it('leaves a service alone that is given enough time, whose time has no end, or that calls nobody', () => {
  expect(found('timeout: 5s', 'timeout: 5s')).toEqual([]);
  expect(found('timeout: 1s', undefined)).toEqual([]);
  expect(found(undefined, 'timeout: 5s')).toEqual([]);
  expect(found('timeout: 1s', 'timeout: 5s', [])).toEqual([]);
});

it('finds a service that waits longer than its callers, and names both', () => {
  expect(found('timeout: 2s', 'timeout: 2500ms')).toEqual(short);
  const [one] = coveringTimeouts(
    clusterOf(chain({ orders: { calls: ['stock'], http: 'timeout: 2s' }, stock: { http: 'timeout: 5s' } })),
  );
  expect(one?.args).toMatchObject({ timeout: '2s', wait: '5s' });
  expect(one?.also).toEqual({ file: 'VirtualService stock', path: ['spec', 'http', 0, 'timeout'] });
});

it('counts the attempts of the callee, where there are any after one ran out', () => {
  const tries = (retryOn: string) => `retries: { attempts: 2, perTryTimeout: 1s, retryOn: "${retryOn}" }`;
  expect(found('timeout: 2s', tries('5xx'))).toEqual(short);
  expect(found('timeout: 3s', tries('5xx'))).toEqual([]);
  expect(found('timeout: 2s', tries('connect-failure'))).toEqual([]);
});

it('knows calls by the accounts that a policy names', () => {
  const policy = (from: string) => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: stock, namespace: shop }
spec:
  selector: { matchLabels: { app: stock } }
  rules: [{ from: [{ source: { ${from} } }] }]
`;
  const both = chain({ orders: { http: 'timeout: 1s' }, stock: { http: 'timeout: 2s' } }).replace(
    'containers:',
    'serviceAccountName: orders, containers:',
  );
  expect(foundBy(coveringTimeouts, both, policy('serviceAccounts: [shop/orders]'))).toEqual(short);
  expect(foundBy(coveringTimeouts, both, policy('principals: [cluster.local/ns/shop/sa/orders]'))).toEqual(
    short,
  );
  expect(foundBy(coveringTimeouts, both, policy('namespaces: [shop]'))).toEqual([]);
  expect(foundBy(coveringTimeouts, both, policy('serviceAccounts: [shop/default]'))).toEqual([]);
});
