import { expect, it } from '@jest/globals';
import { knownCredentials } from '../../../../../src/checks/cluster/rules/gateways/known-credentials';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';
import { gatewayPods } from '../../gateway-pods';

const https = gateway(
  '{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example], tls: { mode: SIMPLE, credentialName: web-tls } }',
  { namespace: 'shop' },
);
const certificate = (secret: string, namespace: string) => `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web, namespace: ${namespace} }
spec: { secretName: ${secret}, issuerRef: { name: ca } }
`;
const missing = ['unknown-credential Gateway public spec.servers.0.tls.credentialName'];

it('finds what makes the Secret beside the pods of the gateway', () => {
  expect(foundBy(knownCredentials, gatewayPods(), https, certificate('web-tls', 'edge'))).toEqual([]);
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: web-tls, namespace: edge }';
  expect(foundBy(knownCredentials, gatewayPods(), https, secret)).toEqual([]);
});

it('finds a Secret that nothing makes, or that lies beside the Gateway only', () => {
  expect(foundBy(knownCredentials, gatewayPods(), https, certificate('web', 'edge'))).toEqual(missing);
  const both = [certificate('web', 'edge'), certificate('web-tls', 'shop')];
  expect(foundBy(knownCredentials, gatewayPods(), https, ...both)).toEqual(missing);
});

it('says nothing where manifests make no Secrets at all', () => {
  expect(foundBy(knownCredentials, gatewayPods(), https)).toEqual([]);
});

it('finds certificates of the Gateway API too, but for those that cert-manager makes for it', () => {
  const api = (annotations: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: api, namespace: edge, annotations: ${annotations} }
spec:
  gatewayClassName: istio
  listeners:
    - { name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: api-tls }] } }
`;
  expect(foundBy(knownCredentials, api('{}'), certificate('web', 'edge'))).toEqual([
    'unknown-credential Gateway api spec.listeners.0.tls.certificateRefs.0.name',
  ]);
  expect(foundBy(knownCredentials, api('{ cert-manager.io/issuer: ca }'))).toEqual([]);
});
