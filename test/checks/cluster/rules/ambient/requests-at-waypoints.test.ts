import { expect, it } from '@jest/globals';
import { requestsAtWaypoints } from '../../../../../src/checks/cluster/rules/ambient/requests-at-waypoints';
import { foundBy } from '../../found-by';
import { ambientShop, gatewayPods, madeGateway } from './ambient-shop';

const policy = (spec: string) => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: reads, namespace: shop }
spec: ${spec}
`;
const reads = 'rules: [{ to: [{ operation: { methods: [GET] } }] }]';
const place = 'spec.rules.0.to.0.operation.methods';

it.each([
  [
    'connections',
    '{ rules: [{ from: [{ source: { namespaces: [web] } }], to: [{ operation: { ports: ["80"] } }] }] }',
  ],
  ['a waypoint', `{ targetRefs: [{ kind: Service, group: "", name: orders }], ${reads} }`],
])('accepts a policy about %s', (_, spec) => {
  expect(foundBy(requestsAtWaypoints, ambientShop, policy(spec))).toEqual([]);
});

it.each([
  ['of sidecars', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }'],
  ['with a gateway', `${ambientShop}${gatewayPods}`],
  ['with a gateway that Istio makes', `${ambientShop}${madeGateway('istio')}`],
])('says nothing of a namespace %s', (_, namespace) => {
  expect(foundBy(requestsAtWaypoints, namespace, policy(`{ ${reads} }`))).toEqual([]);
});

it.each([
  ['all pods', `{ ${reads} }`, ambientShop],
  ['some pods', `{ selector: { matchLabels: { app: orders } }, ${reads} }`, `${ambientShop}${gatewayPods}`],
  ['pods beside a waypoint', `{ action: DENY, ${reads} }`, `${ambientShop}${madeGateway('istio-waypoint')}`],
])('refuses requests for %s, which only ztunnel protects', (_, spec, namespace) => {
  expect(foundBy(requestsAtWaypoints, namespace, policy(spec))).toEqual([
    `requests-at-ztunnel AuthorizationPolicy reads ${place}`,
  ]);
});
