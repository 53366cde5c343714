import { Role, RoleBinding, ServiceAccount } from '@cdk8s/kubernetes';
import type { PolicyRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { names } from '../../conventions/names';
import type { TenantSettings } from './tenant-settings';

const read = ['get', 'list', 'watch'];
const write = [...read, 'create', 'update', 'patch', 'delete'];

/**
 * The kinds that Meshwright renders for a service, and no others: what makes the namespace itself (quota,
 * roles, ServiceEntries) and what is outside of it (PersistentVolumes) belongs to the platform's applier.
 */
const rules: PolicyRule[] = [
  {
    apiGroups: [''],
    resources: ['configmaps', 'persistentvolumeclaims', 'serviceaccounts', 'services'],
    verbs: write,
  },
  { apiGroups: ['apps'], resources: ['deployments', 'statefulsets'], verbs: write },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: write },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: write },
  { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: write },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: write },
  { apiGroups: ['cilium.io'], resources: ['ciliumnetworkpolicies'], verbs: write },
  { apiGroups: ['external-secrets.io'], resources: ['externalsecrets'], verbs: write },
  { apiGroups: ['bitnami.com'], resources: ['sealedsecrets'], verbs: write },
  {
    apiGroups: ['networking.istio.io'],
    resources: ['destinationrules', 'sidecars', 'virtualservices'],
    verbs: write,
  },
  {
    apiGroups: ['security.istio.io'],
    resources: ['authorizationpolicies', 'requestauthentications'],
    verbs: write,
  },
  // Flux judges the health of a Deployment by these as well.
  { apiGroups: [''], resources: ['pods'], verbs: read },
  { apiGroups: ['apps'], resources: ['replicasets'], verbs: read },
];

/**
 * Adds the ServiceAccount that Flux applies services as, so that a service can change nothing but its
 * namespace. It lies beside Flux, where Kustomizations look it up
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#service-account-reference).
 */
export function addApplier(scope: Construct, { name: namespace, project, engine }: TenantSettings): void {
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
  new Role(scope, 'applier-role', { metadata, rules });
  new RoleBinding(scope, 'applier-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: names.applier },
    subjects: [{ kind: 'ServiceAccount', ...account }],
  });
}
