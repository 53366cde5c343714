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

it('takes only near misses of what others make too', () => {
  const priority = (name: string) => `${object('scheduling.k8s.io/v1', 'PriorityClass', name, '')}value: 1`;
  const pod = 'priorityClassName: urgent,';
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('urgent'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('background'))).toEqual([]);
  expect(foundBy(knownObjects, deployment('web', { pod }), priority('urgend'))).toEqual(
    found(`${spec}.priorityClassName`),
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
