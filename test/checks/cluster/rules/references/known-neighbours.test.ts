import { expect, it } from '@jest/globals';
import { knownNeighbours } from '../../../../../src/checks/cluster/rules/references/known-neighbours';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const object = (apiVersion: string, kind: string, name: string, namespace = 'shop') => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name} ${namespace === '' ? '' : `, namespace: ${namespace}`} }
`;
const spec = 'spec.template.spec';
const found = (path: string, name = 'Deployment web') => [`reference-to-nothing ${name} ${path}`];

it.each([
  ['ServiceAccount', 'serviceAccountName: web,', 'serviceAccountName'],
  [
    'PersistentVolumeClaim',
    'volumes: [{ name: a, persistentVolumeClaim: { claimName: web } }],',
    'volumes.0.persistentVolumeClaim.claimName',
  ],
  ['ConfigMap', 'volumes: [{ name: a, configMap: { name: web } }],', 'volumes.0.configMap.name'],
  [
    'ConfigMap',
    'volumes: [{ name: a, projected: { sources: [{ configMap: { name: web } }] } }],',
    'volumes.0.projected.sources.0.configMap.name',
  ],
])('finds a %s that pods name: %s', (kind, pod, path) => {
  expect(foundBy(knownNeighbours, deployment('web', { pod }), object('v1', kind, 'web'))).toEqual([]);
  expect(foundBy(knownNeighbours, deployment('web', { pod }))).toEqual(found(`${spec}.${path}`));
});

it.each([
  ['envFrom: [{ configMapRef: { name: web } }]', 'envFrom.0.configMapRef.name'],
  [
    'env: [{ name: A, valueFrom: { configMapKeyRef: { name: web, key: a } } }]',
    'env.0.valueFrom.configMapKeyRef.name',
  ],
])('finds a ConfigMap that a container names: %s', (container, path) => {
  expect(
    foundBy(knownNeighbours, deployment('web', { container }), object('v1', 'ConfigMap', 'web')),
  ).toEqual([]);
  expect(foundBy(knownNeighbours, deployment('web', { container }))).toEqual(
    found(`${spec}.containers.0.${path}`),
  );
});

it('lets pods do without what is optional, and have what every cluster has', () => {
  const pod = 'serviceAccountName: default, volumes: [{ name: a, configMap: { name: b, optional: true } }],';
  expect(foundBy(knownNeighbours, deployment('web', { pod }))).toEqual([]);
  const root = 'volumes: [{ name: a, configMap: { name: kube-root-ca.crt } }],';
  expect(foundBy(knownNeighbours, deployment('web', { pod: root }))).toEqual([]);
});

const scaler = (name: string) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: a, namespace: shop }
spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} } }
`;
const keda = (name: string) => `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: a, namespace: shop }
spec: { scaleTargetRef: { name: ${name} } }
`;

it.each([
  ['HorizontalPodAutoscaler', scaler],
  ['ScaledObject', keda],
])('finds the target of a %s', (kind, make) => {
  expect(foundBy(knownNeighbours, deployment('web'), make('web'))).toEqual([]);
  expect(foundBy(knownNeighbours, deployment('web'), make('wep'))).toEqual(
    found('spec.scaleTargetRef.name', `${kind} a`),
  );
});

it('finds the Service of a StatefulSet where it is a near miss', () => {
  const set = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  serviceName: db-pod
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db }] } }
`;
  expect(foundBy(knownNeighbours, set, object('v1', 'Service', 'db-pod'))).toEqual([]);
  expect(foundBy(knownNeighbours, set)).toEqual([]);
  expect(foundBy(knownNeighbours, set, object('v1', 'Service', 'db-pods'))).toEqual(
    found('spec.serviceName', 'StatefulSet db'),
  );
});
