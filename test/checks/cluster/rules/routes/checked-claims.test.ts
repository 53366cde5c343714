import { expect, it } from '@jest/globals';
import { checkedClaims } from '../../../../../src/checks/cluster/rules/routes/checked-claims';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';
import { gatewayPods } from '../../gateway-pods';

const server = gateway("{ port: { number: 80, name: http, protocol: HTTP }, hosts: ['*'] }");
const route = (match: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http:
    - match: [{ uri: { prefix: / } }, { ${match} }]
      route: [{ destination: { host: web } }]
`;
const byClaim = route("headers: { '@request.auth.claims.group': { exact: staff } }");
const authentication = (namespace: string, more = '') => `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: a, namespace: ${namespace} }
spec: { ${more} jwtRules: [{ issuer: a }] }
`;
const found = (...manifests: readonly string[]) =>
  foundBy(checkedClaims, gatewayPods(), server, ...manifests);
const at = 'VirtualService web spec.http.0.match.1';

it('takes claims of tokens that are checked at the gateway', () => {
  expect(found(byClaim, authentication('edge'))).toEqual([]);
  expect(found(byClaim, authentication('istio-system'))).toEqual([]);
  expect(found(route('headers: { group: { exact: staff } }'))).toEqual([]);
});

it('finds claims of tokens that nobody checks', () => {
  expect(found(byClaim)).toEqual([`unchecked-claims ${at}.headers.@request.auth.claims.group`]);
  expect(found(route("withoutHeaders: { '@request.auth.claims[group]': {} }"))).toEqual([
    `unchecked-claims ${at}.withoutHeaders.@request.auth.claims[group]`,
  ]);
});

it('finds tokens that are checked elsewhere only', () => {
  const flaw = [`unchecked-claims ${at}.headers.@request.auth.claims.group`];
  expect(found(byClaim, authentication('shop'))).toEqual(flaw);
  expect(found(byClaim, authentication('edge', 'selector: { matchLabels: { app: b } },'))).toEqual(flaw);
  expect(
    found(byClaim, authentication('edge', 'targetRefs: [{ kind: Service, group: "", name: b }],')),
  ).toEqual(flaw);
});

it('says nothing of gateways that are not shown', () => {
  expect(foundBy(checkedClaims, server, byClaim)).toEqual([]);
});
