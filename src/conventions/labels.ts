/** Keys and values of the labels and annotations that Meshwright writes or selects by, each spelled once. */
export const labels = {
  /** Selects the pods of a service, in every version (https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/). */
  service: 'app.kubernetes.io/name',
  /** Also what Argo CD can be set to know its objects by. */
  instance: 'app.kubernetes.io/instance',
  partOf: 'app.kubernetes.io/part-of',
  managedBy: 'app.kubernetes.io/managed-by',
  /** Istio's name for a version of a service; subsets select by it. */
  version: 'version',
  revision: 'istio.io/rev',
  /** Of namespaces; goes before a revision. */
  injection: 'istio-injection',
  inject: 'sidecar.istio.io/inject',
  /** Of namespaces whose pods have no proxy of their own, where it is `ambient`. */
  dataplaneMode: 'istio.io/dataplane-mode',
  /** Of namespaces, Services, pods and entries: which waypoint looks at their requests, and where it is. */
  useWaypoint: 'istio.io/use-waypoint',
  waypointNamespace: 'istio.io/use-waypoint-namespace',
  /** Of pods that Istio makes for a Gateway of the Gateway API. */
  gatewayName: 'gateway.networking.k8s.io/gateway-name',
  namespaceName: 'kubernetes.io/metadata.name',
  /** Of nodes (https://kubernetes.io/docs/reference/labels-annotations-taints/). */
  architecture: 'kubernetes.io/arch',
  node: 'kubernetes.io/hostname',
  zone: 'topology.kubernetes.io/zone',
  controlPlaneNode: 'node-role.kubernetes.io/control-plane',
  project: 'meshwright.dev/project',
  environment: 'meshwright.dev/environment',
  team: 'meshwright.dev/team',
  ownerEmail: 'meshwright.dev/owner-email',
  runbook: 'meshwright.dev/runbook',
  podSecurityVersion: (mode: 'enforce' | 'warn' | 'audit') => `pod-security.kubernetes.io/${mode}-version`,
  podSecurity: (mode: 'enforce' | 'warn' | 'audit') => `pod-security.kubernetes.io/${mode}`,
} as const;

export const managedBy = 'meshwright';
