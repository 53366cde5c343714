import { expect, it } from '@jest/globals';
import { mergingRules } from '../../../../../src/checks/cluster/rules/routes/merging-rules';
import { foundBy } from '../../found-by';

const rule = (name: string, spec: string, namespace = 'shop') => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: ${name}, namespace: ${namespace} }
spec: { host: orders.shop.svc.cluster.local, ${spec} }
`;
const subset = (name: string) => `subsets: [{ name: ${name}, labels: { version: ${name} } }]`;
const policy = 'trafficPolicy: { loadBalancer: { simple: RANDOM } }';
const found = (one: string, other: string) => foundBy(mergingRules, rule('a', one), rule('b', other));

it('lets rules add subsets to each other', () => {
  expect(found(`${policy}, ${subset('v1')}`, subset('v2'))).toEqual([]);
  expect(foundBy(mergingRules, rule('a', policy), rule('b', policy, 'bank'))).toEqual([]);
});

it.each([
  [subset('v1'), subset('v1'), 'subsets.0'],
  [policy, policy, 'trafficPolicy'],
  [subset('v1'), `${subset('v2')}, exportTo: ["."]`, 'exportTo'],
])('finds what %s takes from %s', (one, other, path) => {
  expect(found(one, other)).toEqual([`conflicting-destination-rules DestinationRule b spec.${path}`]);
});
