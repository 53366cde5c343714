import { describe, expect, it } from '@jest/globals';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import type { TenantNamespaceProps } from '../../../src/constructs/tenant-namespace/tenant-namespace-props';
import type { KubernetesObject } from '../../../src/model/manifest';
import { synthObjects } from './synth-objects';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const owner = { team: 'trading', email: 'trading@company.com', runbook: 'https://wiki.company.com/trading' };

const synth = (props: Partial<TenantNamespaceProps>) =>
  synthObjects((chart) => {
    new TenantNamespace(chart, 'tenant', { name: 'orders', ...props });
  });

const rulesOf = (role: KubernetesObject) => role['rules'] as Rule[];
const kinds = (objects: readonly KubernetesObject[]) => objects.map(({ kind }) => kind);
const resourcesWith = (role: KubernetesObject, verb: string) =>
  rulesOf(role)
    .filter(({ verbs }) => verbs.includes(verb))
    .flatMap(({ resources }) => resources)
    .toSorted();

describe('the role of the team', () => {
  it('is bound to the group named after it', () => {
    const binding = synth({ owner }).find('RoleBinding', 'tenant-viewer');
    expect(binding['roleRef']).toEqual({
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'Role',
      name: 'tenant-viewer',
    });
    expect(binding['subjects']).toEqual([
      { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'trading' },
    ]);
  });

  it('looks and never acts', () => {
    for (const { verbs } of rulesOf(synth({ owner }).find('Role', 'tenant-viewer'))) {
      expect(verbs).toEqual(['get', 'list', 'watch']);
    }
  });

  it('sees what runs and what governs it, but no Secrets, and opens no tunnel', () => {
    const seen = resourcesWith(synth({ owner }).find('Role', 'tenant-viewer'), 'get');
    expect(seen).toEqual(
      expect.arrayContaining(['pods', 'pods/log', 'deployments', 'virtualservices', 'authorizationpolicies']),
    );
    for (const withheld of ['secrets', 'pods/exec', 'pods/portforward', '*']) {
      expect(seen).not.toContain(withheld);
    }
  });

  it('does not exist where nobody owns the namespace', () => {
    expect(() => synth({}).find('Role', 'tenant-viewer')).toThrow('0 objects');
  });
});

describe('what watches the cluster', () => {
  const watched = synth({ project: 'trading', observabilityNamespace: 'monitoring' });

  it.each(['prometheus', 'kube-state-metrics'])('finds what it needs by a role of %s', (component) => {
    const name = `meshwright-${component}`;
    expect(watched.find('Role', name).metadata).toMatchObject({ namespace: 'orders' });
    expect(watched.find('RoleBinding', name)).toMatchObject({
      roleRef: { kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: component, namespace: 'monitoring' }],
    });
  });

  it('reads no Secret and no ConfigMap, and changes nothing', () => {
    expect(rulesOf(watched.find('Role', 'meshwright-prometheus'))).toEqual([
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
    ]);
    const state = watched.find('Role', 'meshwright-kube-state-metrics');
    expect(resourcesWith(state, 'list')).toEqual([
      'cronjobs',
      'daemonsets',
      'deployments',
      'horizontalpodautoscalers',
      'jobs',
      'persistentvolumeclaims',
      'pods',
      'resourcequotas',
      'statefulsets',
    ]);
    for (const { verbs } of rulesOf(state)) expect(verbs).toEqual(['list', 'watch']);
  });
});

describe('the applier', () => {
  it('exists for Flux only', () => {
    expect(kinds(synth({}).all)).not.toContain('ServiceAccount');
    expect(kinds(synth({ engine: 'argocd' }).all)).not.toContain('ServiceAccount');
    expect(kinds(synth({ engine: 'fluxcd' }).all)).toContain('ServiceAccount');
  });

  it('is a ServiceAccount of the namespace, whose token no pod gets', () => {
    const { find } = synth({ engine: 'fluxcd' });
    expect(find('ServiceAccount', 'applier-orders')['automountServiceAccountToken']).toBe(false);
    expect(find('RoleBinding', 'meshwright-applier')['subjects']).toEqual([
      { kind: 'ServiceAccount', name: 'applier-orders', namespace: 'flux-system' },
    ]);
  });

  it('writes the kinds of a service and no others', () => {
    expect(resourcesWith(synth({ engine: 'fluxcd' }).find('Role', 'meshwright-applier'), 'patch')).toEqual([
      'authorizationpolicies',
      'ciliumnetworkpolicies',
      'configmaps',
      'cronjobs',
      'deployments',
      'destinationrules',
      'externalsecrets',
      'horizontalpodautoscalers',
      'jobs',
      'networkpolicies',
      'persistentvolumeclaims',
      'poddisruptionbudgets',
      'requestauthentications',
      'sealedsecrets',
      'serviceaccounts',
      'services',
      'sidecars',
      'statefulsets',
      'virtualservices',
    ]);
  });
});
