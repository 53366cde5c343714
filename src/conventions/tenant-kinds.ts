/** A kind of object that the namespace of a tenant may hold because of its project. */
export interface TenantKind {
  /** API group; empty for Kubernetes' core. */
  readonly group: string;
  readonly kind: string;
  /** What RBAC calls it. */
  readonly resource: string;
  /**
   * Where objects of it come from:
   * - `code`: from the definition, and from what a project adds in code;
   * - `definition`: from the definition only, because it grants, opens or identifies something;
   * - `controller`: from a controller of the cluster, out of one of the others. Nobody applies it.
   */
  readonly from: 'code' | 'definition' | 'controller';
  /** Of kinds that have no namespace: whoever applies to the whole cluster applies them, for one service each. */
  readonly scope?: 'cluster';
  /** Only where routes of gateways are rendered like this. */
  readonly routing?: 'gateway-api';
}

const of = (group: string, kind: string, resource: string, from: TenantKind['from']): TenantKind => ({
  group,
  kind,
  resource,
  from,
});

/**
 * Every kind that a tenant has objects of, beside what makes its namespace. The checks refuse all others before
 * anything is written; the AppProject and the Role of Flux's ServiceAccount refuse them in the cluster. Those two
 * cannot tell who wrote an object, so what only a definition leads to is for the checks alone to tell.
 */
export const tenantKinds: readonly TenantKind[] = Object.freeze([
  of('', 'ConfigMap', 'configmaps', 'code'),
  of('', 'PersistentVolumeClaim', 'persistentvolumeclaims', 'code'),
  of('', 'ServiceAccount', 'serviceaccounts', 'definition'),
  of('', 'Service', 'services', 'code'),
  of('apps', 'Deployment', 'deployments', 'code'),
  of('apps', 'StatefulSet', 'statefulsets', 'code'),
  of('autoscaling', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', 'code'),
  of('batch', 'CronJob', 'cronjobs', 'code'),
  of('batch', 'Job', 'jobs', 'code'),
  of('networking.k8s.io', 'NetworkPolicy', 'networkpolicies', 'definition'),
  of('policy', 'PodDisruptionBudget', 'poddisruptionbudgets', 'code'),
  of('cilium.io', 'CiliumNetworkPolicy', 'ciliumnetworkpolicies', 'definition'),
  of('external-secrets.io', 'ExternalSecret', 'externalsecrets', 'code'),
  of('bitnami.com', 'SealedSecret', 'sealedsecrets', 'definition'),
  of('networking.istio.io', 'DestinationRule', 'destinationrules', 'code'),
  of('networking.istio.io', 'Sidecar', 'sidecars', 'definition'),
  of('networking.istio.io', 'VirtualService', 'virtualservices', 'code'),
  of('security.istio.io', 'AuthorizationPolicy', 'authorizationpolicies', 'code'),
  of('security.istio.io', 'RequestAuthentication', 'requestauthentications', 'definition'),
  { ...of('gateway.networking.k8s.io', 'HTTPRoute', 'httproutes', 'definition'), routing: 'gateway-api' },
  { ...of('', 'PersistentVolume', 'persistentvolumes', 'definition'), scope: 'cluster' },
  // Argo CD shows what a workload has become only where its AppProject permits the kind
  // (argoproj/argo-cd#28564), and Flux judges the health of a Deployment by both.
  of('', 'Pod', 'pods', 'controller'),
  of('apps', 'ReplicaSet', 'replicasets', 'controller'),
]);
