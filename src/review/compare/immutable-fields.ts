import type { Change } from '../change';
import type { FieldChange } from '../field-change';

/**
 * Fields that the API server lets nobody change, by kind, as pointers that begin so. An engine can only delete the
 * object and make it anew.
 */
const immutable: Readonly<Record<string, (path: string) => boolean>> = {
  // https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates
  Deployment: startsWith('/spec/selector'),
  DaemonSet: startsWith('/spec/selector'),
  ReplicaSet: startsWith('/spec/selector'),
  // https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/: everything but these.
  StatefulSet: (path) =>
    path.startsWith('/spec/') &&
    !/^\/spec\/(?:replicas|ordinals|template|updateStrategy|persistentVolumeClaimRetentionPolicy|minReadySeconds|revisionHistoryLimit)(?:\/|$)/.test(
      path,
    ),
  // https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-scheduling-directives
  Job: (path) => /^\/spec\/(?:selector|template|completionMode|podFailurePolicy)(?:\/|$)/.test(path),
  // https://kubernetes.io/docs/concepts/storage/persistent-volumes/: a claim may only grow.
  PersistentVolumeClaim: (path) =>
    path.startsWith('/spec/') && !/^\/spec\/(?:resources|volumeAttributesClassName)(?:\/|$)/.test(path),
  PersistentVolume: (path) =>
    /^\/spec\/(?:csi|nfs|hostPath|local|nodeAffinity|volumeMode)(?:\/|$)/.test(path),
  StorageClass: (path) =>
    /^\/(?:provisioner|parameters|reclaimPolicy|volumeBindingMode|mountOptions)(?:\/|$)/.test(path),
  // https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding
  RoleBinding: startsWith('/roleRef'),
  ClusterRoleBinding: startsWith('/roleRef'),
  Service: (path) => /^\/spec\/clusterIPs?(?:\/|$)/.test(path),
  PriorityClass: (path) => /^\/(?:value|preemptionPolicy)$/.test(path),
  IngressClass: startsWith('/spec/controller'),
};

/** Kinds that are sealed as a whole once they say so. */
const sealable = new Set(['ConfigMap', 'Secret']);

/** The changes of fields that make a cluster create an object anew. */
export function immutableFields({
  before,
  after,
  fields,
}: Pick<Change, 'before' | 'after' | 'fields'>): readonly FieldChange[] {
  if (before === undefined || after === undefined) return [];
  const { kind, immutable: sealed } = before.object;
  if (sealable.has(kind) && sealed === true) {
    return fields.filter(({ path }) => /^\/(?:data|binaryData|stringData|immutable)(?:\/|$)/.test(path));
  }
  const isImmutable = immutable[kind];
  return isImmutable === undefined ? [] : fields.filter(({ path }) => isImmutable(path));
}

function startsWith(start: string): (path: string) => boolean {
  return (path) => path === start || path.startsWith(`${start}/`);
}
