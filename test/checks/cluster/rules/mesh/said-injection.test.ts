import { expect, it } from '@jest/globals';
import { saidInjection } from '../../../../../src/checks/cluster/rules/mesh/said-injection';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const namespace = (labels = '', name = 'shop') =>
  `{ apiVersion: v1, kind: Namespace, metadata: { name: ${name}, labels: { ${labels} } } }`;
const strict = `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
`;
const pod = (label: string) => `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { ${label} } }
spec: { containers: [{ name: app, image: a }] }
`;

it.each([
  'istio-injection: enabled',
  'istio-injection: disabled',
  'istio.io/rev: stable',
  'istio.io/dataplane-mode: ambient',
])('accepts a namespace that says %s', (label) => {
  expect(foundBy(saidInjection, strict, namespace(label), deployment('orders'))).toEqual([]);
});

it.each([
  ['without pods', [strict, namespace()]],
  ['of a cluster without a mesh', [namespace(), deployment('orders')]],
  [
    'of which a pod says it',
    [strict, namespace(), deployment('orders'), pod("sidecar.istio.io/inject: 'false'")],
  ],
  ['of Kubernetes', [strict, namespace('', 'kube-system'), deployment('dns', { namespace: 'kube-system' })]],
  ['of istiod', [strict, namespace('', 'istio-system'), deployment('istiod', { namespace: 'istio-system' })]],
  ['that no manifest makes', [strict, deployment('orders')]],
])('accepts a namespace %s', (_, manifests) => {
  expect(foundBy(saidInjection, ...manifests)).toEqual([]);
});

it('warns of a namespace with pods where nobody says it', () => {
  expect(foundBy(saidInjection, strict, namespace('team: a'), deployment('orders'), pod(''))).toEqual([
    'unsaid-injection Namespace shop metadata.labels',
  ]);
});
