import { expect, it } from '@jest/globals';
import { ruledHosts } from '../../../../../src/checks/cluster/rules/routes/ruled-hosts';
import { foundBy } from '../../found-by';

const orders = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const rule = (host: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: "${host}", trafficPolicy: { loadBalancer: { simple: RANDOM } } }
`;

it.each(['orders', '*.shop.svc.cluster.local', '*', 'orders.bank.svc.cluster.local'])(
  'lets a rule be for %s',
  (host) => {
    expect(foundBy(ruledHosts, orders, rule(host))).toEqual([]);
  },
);

it.each(['ordes', '*.example.com', 'api.example.com'])('finds that nothing is %s', (host) => {
  expect(foundBy(ruledHosts, orders, rule(host))).toEqual([
    'idle-rule-host DestinationRule orders spec.host',
  ]);
});
