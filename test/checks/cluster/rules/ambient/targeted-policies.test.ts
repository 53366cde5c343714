import { expect, it } from '@jest/globals';
import { targetedPolicies } from '../../../../../src/checks/cluster/rules/ambient/targeted-policies';
import { foundBy } from '../../found-by';
import { ambientShop, gatewayPods } from './ambient-shop';

const tokens = (more = '') => `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec: { jwtRules: [{ issuer: a, jwksUri: https://a.example/keys }], ${more} }
`;
const plugin = (more = '') => `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: filter, namespace: shop }
spec: { url: oci://registry.example/filter, ${more} }
`;
const target = 'targetRefs: [{ kind: Service, group: "", name: orders }]';

it('accepts what names its target, or has proxies to hold in', () => {
  expect(foundBy(targetedPolicies, ambientShop, tokens(target), '---', plugin(target))).toEqual([]);
  expect(foundBy(targetedPolicies, `${ambientShop}${gatewayPods}`, tokens())).toEqual([]);
  expect(foundBy(targetedPolicies, tokens(), '---', plugin())).toEqual([]);
});

it('refuses what reaches no proxy', () => {
  const selector = 'selector: { matchLabels: { app: orders } }';
  expect(foundBy(targetedPolicies, ambientShop, tokens(selector), '---', plugin())).toEqual([
    'policy-without-waypoint RequestAuthentication tokens spec',
    'policy-without-waypoint WasmPlugin filter spec',
  ]);
});
