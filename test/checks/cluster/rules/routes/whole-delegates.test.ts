import { expect, it } from '@jest/globals';
import { wholeDelegates } from '../../../../../src/checks/cluster/rules/routes/whole-delegates';
import { foundBy } from '../../found-by';

const root = (name: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: edge }
spec:
  hosts: [shop.example]
  gateways: [public]
  http: [{ delegate: { name: ${name}, namespace: shop } }]
`;
const orders = (hosts = '') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders, namespace: shop }
spec: { ${hosts} http: [{ route: [{ destination: { host: orders } }] }] }
`;
const at = 'VirtualService root spec.http.0.delegate.name';

it('lets a route delegate to a VirtualService without hosts', () => {
  expect(foundBy(wholeDelegates, root('orders'), orders())).toEqual([]);
});

it('finds a delegate that does not exist, and one that nobody delegates to', () => {
  expect(foundBy(wholeDelegates, root('ordes'), orders())).toEqual([
    `unknown-delegate ${at}`,
    'idle-delegate VirtualService orders spec.hosts',
  ]);
});

it('finds a delegate with hosts', () => {
  expect(foundBy(wholeDelegates, root('orders'), orders('hosts: [orders],'))).toEqual([
    `delegate-with-hosts ${at}`,
  ]);
});

it('says nothing of namespaces that no manifest shows', () => {
  expect(foundBy(wholeDelegates, root('orders'))).toEqual([]);
});
