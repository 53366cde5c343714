import { expect, it } from '@jest/globals';
import { unprivilegedSetup } from '../../../../../src/checks/cluster/rules/pods/unprivileged-setup';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const namespace = (labels: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }
`;
const injector = (cni: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector-stable, namespace: istio-system }
data: { values: '{ "global": {}, "pilot": { "cni": { ${cni} } } }' }
`;
const strict = namespace('istio.io/rev: stable, pod-security.kubernetes.io/enforce: restricted');
const orders = deployment('orders');

it('lets namespaces restrain pods that the node agent sets up, or nobody says who', () => {
  expect(foundBy(unprivilegedSetup, strict, orders, injector('"enabled": true'))).toEqual([]);
  expect(foundBy(unprivilegedSetup, strict, orders, injector(''))).toEqual([]);
  expect(foundBy(unprivilegedSetup, strict, orders)).toEqual([]);
});

it('leaves pods outside the mesh and open namespaces alone', () => {
  const off = injector('"enabled": false');
  const outside = namespace('pod-security.kubernetes.io/enforce: restricted');
  expect(foundBy(unprivilegedSetup, outside, orders, off)).toEqual([]);
  expect(foundBy(unprivilegedSetup, namespace('istio.io/rev: stable'), orders, off)).toEqual([]);
});

it('finds a namespace that would refuse every injected pod', () => {
  expect(
    foundBy(unprivilegedSetup, strict, orders, injector('"provider": "default", "enabled": false')),
  ).toEqual(['refused-proxy-setup Namespace shop metadata.labels.pod-security.kubernetes.io/enforce']);
});
