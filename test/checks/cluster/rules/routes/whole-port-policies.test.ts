import { expect, it } from '@jest/globals';
import { wholePortPolicies } from '../../../../../src/checks/cluster/rules/routes/whole-port-policies';
import { foundBy } from '../../found-by';

const rule = (port: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec:
  host: orders
  trafficPolicy:
    outlierDetection: { interval: 10s }
    portLevelSettings: [{ port: { number: 90 }, ${port} }]
`;

it('lets a port say all that the host does', () => {
  expect(foundBy(wholePortPolicies, rule('outlierDetection: { interval: 1s }'))).toEqual([]);
});

it('finds what a port drops', () => {
  expect(foundBy(wholePortPolicies, rule('loadBalancer: { simple: RANDOM }'))).toEqual([
    'port-policy-drops DestinationRule orders spec.trafficPolicy.portLevelSettings.0',
  ]);
});
