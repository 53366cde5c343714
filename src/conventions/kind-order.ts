/** Kinds in the order in which they can be applied: what others need comes first. After `helm install`. */
const kinds = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'ServiceAccount',
  'ResourceQuota',
  'LimitRange',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'NetworkPolicy',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Secret',
  'ConfigMap',
  'Service',
  'PodDisruptionBudget',
  'DaemonSet',
  'Pod',
  'ReplicaSet',
  'Deployment',
  'StatefulSet',
  'HorizontalPodAutoscaler',
  'Job',
  'CronJob',
  'IngressClass',
  'Ingress',
  'APIService',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
] as const;

const order: ReadonlyMap<string, number> = new Map(kinds.map((kind, index) => [kind, index]));

/** Where a kind stands among the objects of a unit. Custom resources share the last place. */
export function kindOrder(kind: string): number {
  return order.get(kind) ?? kinds.length;
}
