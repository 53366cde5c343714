/** An API version that Kubernetes no longer serves for a kind. */
export interface RemovedVersion {
  /** First minor version of Kubernetes 1.x without it. */
  readonly since: number;
  /** The version to write; undefined where the kind is gone as well. */
  readonly instead: string | undefined;
}

const removed: readonly {
  readonly since: number;
  readonly from: readonly string[];
  readonly to: string | undefined;
  readonly kinds: readonly string[];
}[] = [
  {
    since: 16,
    from: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
    to: 'apps/v1',
    kinds: ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
  },
  { since: 16, from: ['extensions/v1beta1'], to: 'networking.k8s.io/v1', kinds: ['NetworkPolicy'] },
  {
    since: 22,
    from: ['admissionregistration.k8s.io/v1beta1'],
    to: 'admissionregistration.k8s.io/v1',
    kinds: ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  },
  {
    since: 22,
    from: ['apiextensions.k8s.io/v1beta1'],
    to: 'apiextensions.k8s.io/v1',
    kinds: ['CustomResourceDefinition'],
  },
  {
    since: 22,
    from: ['apiregistration.k8s.io/v1beta1'],
    to: 'apiregistration.k8s.io/v1',
    kinds: ['APIService'],
  },
  {
    since: 22,
    from: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'],
    to: 'networking.k8s.io/v1',
    kinds: ['Ingress'],
  },
  {
    since: 22,
    from: ['networking.k8s.io/v1beta1'],
    to: 'networking.k8s.io/v1',
    kinds: ['IngressClass'],
  },
  {
    since: 22,
    from: ['rbac.authorization.k8s.io/v1beta1'],
    to: 'rbac.authorization.k8s.io/v1',
    kinds: ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  },
  {
    since: 22,
    from: ['scheduling.k8s.io/v1beta1'],
    to: 'scheduling.k8s.io/v1',
    kinds: ['PriorityClass'],
  },
  {
    since: 22,
    from: ['storage.k8s.io/v1beta1'],
    to: 'storage.k8s.io/v1',
    kinds: ['CSIDriver', 'StorageClass'],
  },
  { since: 25, from: ['batch/v1beta1'], to: 'batch/v1', kinds: ['CronJob'] },
  {
    since: 25,
    from: ['discovery.k8s.io/v1beta1'],
    to: 'discovery.k8s.io/v1',
    kinds: ['EndpointSlice'],
  },
  { since: 25, from: ['policy/v1beta1'], to: 'policy/v1', kinds: ['PodDisruptionBudget'] },
  { since: 25, from: ['policy/v1beta1'], to: undefined, kinds: ['PodSecurityPolicy'] },
  {
    since: 25,
    from: ['autoscaling/v2beta1'],
    to: 'autoscaling/v2',
    kinds: ['HorizontalPodAutoscaler'],
  },
  {
    since: 26,
    from: ['autoscaling/v2beta2'],
    to: 'autoscaling/v2',
    kinds: ['HorizontalPodAutoscaler'],
  },
  {
    since: 34,
    from: ['admissionregistration.k8s.io/v1beta1'],
    to: 'admissionregistration.k8s.io/v1',
    kinds: ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  },
];

/**
 * What became of an API version that Kubernetes had, of the kinds that have a schema here
 * (https://kubernetes.io/docs/reference/using-api/deprecation-guide/).
 */
export function removedVersion(apiVersion: string, kind: string): RemovedVersion | undefined {
  const found = removed.find(({ from, kinds }) => from.includes(apiVersion) && kinds.includes(kind));
  return found && { since: found.since, instead: found.to };
}
