import { expect, it } from '@jest/globals';
import { knownObjects } from '../../../../../src/checks/cluster/rules/references/known-objects';
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
  expect(foundBy(knownObjects, deployment('web', { pod }), object('v1', kind, 'web'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web', { pod }))).toEqual(found(`${spec}.${path}`));
});

it.each([
  ['envFrom: [{ configMapRef: { name: web } }]', 'envFrom.0.configMapRef.name'],
  [
    'env: [{ name: A, valueFrom: { configMapKeyRef: { name: web, key: a } } }]',
    'env.0.valueFrom.configMapKeyRef.name',
  ],
])('finds a ConfigMap that a container names: %s', (container, path) => {
  expect(foundBy(knownObjects, deployment('web', { container }), object('v1', 'ConfigMap', 'web'))).toEqual(
    [],
  );
  expect(foundBy(knownObjects, deployment('web', { container }))).toEqual(
    found(`${spec}.containers.0.${path}`),
  );
});

it('lets pods do without what is optional, and have what every cluster has', () => {
  const pod = 'serviceAccountName: default, volumes: [{ name: a, configMap: { name: b, optional: true } }],';
  expect(foundBy(knownObjects, deployment('web', { pod }))).toEqual([]);
  const root = 'volumes: [{ name: a, configMap: { name: kube-root-ca.crt } }],';
  expect(foundBy(knownObjects, deployment('web', { pod: root }))).toEqual([]);
});

it('takes only near misses of what others make too', () => {
  const priority = (name: string) => `${object('scheduling.k8s.io/v1', 'PriorityClass', name, '')}value: 1`;
  const pod = 'priorityClassName: urgent,';
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('urgent'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('background'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('urgend'))).toEqual(
    found(`${spec}.priorityClassName`),
  );
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
  expect(foundBy(knownObjects, deployment('web'), make('web'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web'), make('wep'))).toEqual(
    found('spec.scaleTargetRef.name', `${kind} a`),
  );
});

const binding = (role: string, account: string, place = 'shop') => `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: a, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, ${role} }
subjects: [{ kind: ServiceAccount, name: ${account}, namespace: ${place} }]
`;

it('finds roles and accounts of bindings', () => {
  const role = object('rbac.authorization.k8s.io/v1', 'Role', 'reader');
  const account = object('v1', 'ServiceAccount', 'web');
  expect(foundBy(knownObjects, role, account, binding('kind: Role, name: reader', 'web'))).toEqual([]);
  expect(foundBy(knownObjects, role, account, binding('kind: Role, name: raeder', 'wep'))).toEqual([
    ...found('roleRef.name', 'RoleBinding a'),
    ...found('subjects.0.name', 'RoleBinding a'),
  ]);
  expect(foundBy(knownObjects, account, binding('kind: ClusterRole, name: view', 'x', 'elsewhere'))).toEqual(
    [],
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
  expect(foundBy(knownObjects, set, object('v1', 'Service', 'db-pod'))).toEqual([]);
  expect(foundBy(knownObjects, set)).toEqual([]);
  expect(foundBy(knownObjects, set, object('v1', 'Service', 'db-pods'))).toEqual(
    found('spec.serviceName', 'StatefulSet db'),
  );
});

it('finds what engines sync from and wait for', () => {
  const application = `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: a, namespace: argocd }
spec: { project: shop, destination: {}, source: { repoURL: https://a.example } }
`;
  const kustomization = `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: a, namespace: flux-system }
spec:
  interval: 1m
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  dependsOn: [{ name: b }]
`;
  expect(foundBy(knownObjects, application, kustomization)).toEqual([
    ...found('spec.project', 'Application a'),
    ...found('spec.dependsOn.0.name', 'Kustomization a'),
  ]);
  const project = `${object('argoproj.io/v1alpha1', 'AppProject', 'shop', 'argocd')}spec: {}`;
  const other = kustomization.replace('name: a', 'name: b').replace('dependsOn: [{ name: b }]', '');
  expect(foundBy(knownObjects, application, project, kustomization, other)).toEqual([]);
});
