import { Role, RoleBinding } from '@cdk8s/kubernetes';
import type { PolicyRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import type { TenantSettings } from './tenant-settings';

const verbs = ['get', 'list', 'watch'];

/**
 * Everything Meshwright renders but Secrets, and nothing that acts: no `pods/exec`, no `pods/portforward`,
 * both of which go around every policy. Istio's charts add none of its kinds to Kubernetes' own `view`.
 */
const rules: PolicyRule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'endpoints',
      'events',
      'limitranges',
      'persistentvolumeclaims',
      'pods',
      'pods/log',
      'resourcequotas',
      'serviceaccounts',
      'services',
    ],
    verbs,
  },
  { apiGroups: ['apps'], resources: ['deployments', 'replicasets', 'statefulsets'], verbs },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs },
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs },
  { apiGroups: ['events.k8s.io'], resources: ['events'], verbs },
  { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs },
  { apiGroups: ['cilium.io'], resources: ['ciliumnetworkpolicies'], verbs },
  { apiGroups: ['external-secrets.io'], resources: ['externalsecrets'], verbs },
  { apiGroups: ['bitnami.com'], resources: ['sealedsecrets'], verbs },
  {
    apiGroups: ['networking.istio.io'],
    resources: ['destinationrules', 'envoyfilters', 'serviceentries', 'sidecars', 'virtualservices'],
    verbs,
  },
  {
    apiGroups: ['security.istio.io'],
    resources: ['authorizationpolicies', 'peerauthentications', 'requestauthentications'],
    verbs,
  },
];

/** Adds a role with which the owner's team looks at what runs; changes go through the repository. */
export function addViewer(scope: Construct, { name: namespace, project, owner }: TenantSettings): void {
  if (owner === undefined) {
    return;
  }
  const metadata = { name: names.tenantViewer, namespace, labels: commonLabels(project) };
  new Role(scope, 'viewer', { metadata, rules });
  new RoleBinding(scope, 'viewer-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: names.tenantViewer },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: owner.team }],
  });
}
