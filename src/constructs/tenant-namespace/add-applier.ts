import { Role, RoleBinding, ServiceAccount } from '@cdk8s/kubernetes';
import type { PolicyRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { kindsInNamespace } from '../../conventions/kinds-in-namespace';
import { names } from '../../conventions/names';
import type { TenantKind } from '../../conventions/tenant-kinds';
import type { TenantSettings } from './tenant-settings';

const read = ['get', 'list', 'watch'];
const write = [...read, 'create', 'update', 'patch', 'delete'];

/**
 * The kinds of a tenant, and no others: what makes the namespace itself (quota, roles, ServiceEntries) and what is
 * outside of it (PersistentVolumes) belongs to the platform's applier.
 */
function rulesFor({ routing, customKinds }: TenantSettings): PolicyRule[] {
  const kinds = kindsInNamespace(routing, customKinds);
  const made = kinds.filter(({ from }) => from === 'controller');
  const applied = kinds.filter(({ from }) => from !== 'controller');
  return [...byGroup(applied, write), ...byGroup(made, read)];
}

function byGroup(kinds: readonly TenantKind[], verbs: string[]): PolicyRule[] {
  return [...new Set(kinds.map(({ group }) => group))].map((group) => ({
    apiGroups: [group],
    resources: kinds.filter((kind) => kind.group === group).map(({ resource }) => resource),
    verbs,
  }));
}

/**
 * Adds the ServiceAccount that Flux applies services as, so that a service can change nothing but its
 * namespace. It lies beside Flux, where Kustomizations look it up
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#service-account-reference).
 */
export function addApplier(scope: Construct, tenant: TenantSettings): void {
  const { name: namespace, project, engine } = tenant;
  if (engine !== 'fluxcd') {
    return;
  }
  const account = { name: names.applierAccount(namespace), namespace: deliveryNames.fluxNamespace };
  const metadata = { name: names.applier, namespace, labels: commonLabels(project) };
  // Impersonated, never mounted.
  new ServiceAccount(scope, 'applier', {
    metadata: { ...account, labels: commonLabels(project) },
    automountServiceAccountToken: false,
  });
  new Role(scope, 'applier-role', { metadata, rules: rulesFor(tenant) });
  new RoleBinding(scope, 'applier-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: names.applier },
    subjects: [{ kind: 'ServiceAccount', ...account }],
  });
}
