import { expect, it } from '@jest/globals';
import { targetedGateways } from '../../../../../src/checks/cluster/rules/mesh/targeted-gateways';
import { madeGateway } from '../ambient/ambient-shop';
import { foundBy } from '../../found-by';

const policy = (spec: string) => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: door, namespace: shop }
spec: ${spec}
`;
const label = 'gateway.networking.k8s.io/gateway-name';
const selector = `{ selector: { matchLabels: { ${label}: door } } }`;

it.each([
  ['a target', '{ targetRefs: [{ kind: Gateway, group: gateway.networking.k8s.io, name: door }] }'],
  ['pods of something else', `{ selector: { matchLabels: { ${label}: garden } } }`],
  ['pods by labels of their own', '{ selector: { matchLabels: { app: door } } }'],
])('accepts %s', (_, spec) => {
  expect(foundBy(targetedGateways, madeGateway('istio'), policy(spec))).toEqual([]);
});

it('warns of a selector for the pods of a Gateway', () => {
  expect(foundBy(targetedGateways, madeGateway('istio'), policy(selector))).toEqual([
    `selector-for-gateway AuthorizationPolicy door spec.selector.matchLabels.${label}`,
  ]);
});
