import { expect, it } from '@jest/globals';
import { injectedImages } from '../../../../../src/checks/cluster/rules/mesh/injected-images';
import { foundBy } from '../../found-by';

const namespace = (labels = '') =>
  `{ apiVersion: v1, kind: Namespace, metadata: { name: door, labels: { ${labels} } } }`;
const pod = (labels = '', image = 'auto') => `
apiVersion: v1
kind: Pod
metadata: { name: door, namespace: door, labels: { ${labels} } }
spec: { containers: [{ name: istio-proxy, image: ${image} }] }
`;

it.each([
  ['pods that are injected', [pod("sidecar.istio.io/inject: 'true'")]],
  ['pods of a namespace that is', [namespace('istio-injection: enabled'), pod()]],
  ['pods of a namespace that nobody shows', [pod()]],
  ['an image of their own', [namespace(), pod('', 'proxy')]],
])('accepts %s', (_, manifests) => {
  expect(foundBy(injectedImages, ...manifests)).toEqual([]);
});

it.each([
  ['their namespace is not injected', [namespace(), pod()]],
  ['they ask for none', [pod("sidecar.istio.io/inject: 'false'")]],
])('refuses pods that wait for an image when %s', (_, manifests) => {
  expect(foundBy(injectedImages, ...manifests)).toEqual([
    'image-without-injection Pod door spec.containers.0.image',
  ]);
});
