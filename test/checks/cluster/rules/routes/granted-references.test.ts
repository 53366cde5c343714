import { expect, it } from '@jest/globals';
import { grantedReferences } from '../../../../../src/checks/cluster/rules/routes/granted-references';
import { foundBy } from '../../found-by';

const route = (namespace: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { rules: [{ backendRefs: [{ name: rates, namespace: ${namespace}, port: 80 }] }] }
`;
const rates = 'apiVersion: v1\nkind: Service\nmetadata: { name: rates, namespace: bank }\nspec: {}';
const grant = (from: string, to: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: ReferenceGrant
metadata: { name: shop, namespace: bank }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: ${from} }]
  to: [{ group: "", kind: Service ${to} }]
`;
const refused = ['ungranted-reference HTTPRoute web spec.rules.0.backendRefs.0.namespace'];

it('needs no grant at home, nor says anything of namespaces that are not shown', () => {
  expect(foundBy(grantedReferences, route('shop'))).toEqual([]);
  expect(foundBy(grantedReferences, route('bank'))).toEqual([]);
});

it.each(['', ', name: rates'])('lets a grant permit it: %s', (to) => {
  expect(foundBy(grantedReferences, route('bank'), rates, grant('shop', to))).toEqual([]);
});

it('finds what no grant permits', () => {
  expect(foundBy(grantedReferences, route('bank'), rates)).toEqual(refused);
  expect(foundBy(grantedReferences, route('bank'), rates, grant('other', ''))).toEqual(refused);
  expect(foundBy(grantedReferences, route('bank'), rates, grant('shop', ', name: loans'))).toEqual(refused);
});

it('finds certificates of another namespace', () => {
  const gateway = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: istio
  listeners:
    - { name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: tls, namespace: bank }] } }
`;
  expect(foundBy(grantedReferences, gateway, rates)).toEqual([
    'ungranted-reference Gateway public spec.listeners.0.tls.certificateRefs.0.namespace',
  ]);
});
