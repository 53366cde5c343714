import type { KubernetesObject } from '../model/manifest';

/** Kinds that decide who reaches whom, `<group>/<kind>`, and are understood. */
const judged = new Set([
  '/Service',
  'networking.k8s.io/NetworkPolicy',
  'cilium.io/CiliumNetworkPolicy',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/PeerAuthentication',
  'security.istio.io/RequestAuthentication',
  'networking.istio.io/DestinationRule',
  'networking.istio.io/ServiceEntry',
  'networking.istio.io/Gateway',
  'networking.istio.io/VirtualService',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/HTTPRoute',
]);

/** Kinds that make pods, and are understood. */
const workloads = new Set([
  '/Pod',
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
  'monitoring.coreos.com/Prometheus',
  'monitoring.coreos.com/Alertmanager',
]);

/** Kinds that decide or make pods too, and are not understood. */
const unjudged =
  /^(?:(?:crd\.)?projectcalico\.org\/.*NetworkPolicy|cilium\.io\/CiliumClusterwideNetworkPolicy|policy\.networking\.k8s\.io\/.*|networking\.istio\.io\/(?:EnvoyFilter|WorkloadEntry|WorkloadGroup)|extensions\.istio\.io\/WasmPlugin|gateway\.networking\.k8s\.io\/(?:GRPC|TLS|TCP|UDP)Route|argoproj\.io\/Rollout|apps\.openshift\.io\/DeploymentConfig|serving\.knative\.dev\/Service|\/ReplicationController)$/;

/** What objects of a kind have to do with access: `unjudged` ones may decide, and nobody here understands them. */
export type AccessRole = 'judged' | 'workload' | 'namespace' | 'unjudged' | 'none';

/** By version and kind: thousands of objects are of few kinds, and each is asked about several times. */
const known = new Map<string, Map<string, AccessRole>>();

/** The part that an object plays in who reaches whom. */
export function roleOfKind({ apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>): AccessRole {
  let kinds = known.get(apiVersion);
  if (kinds === undefined) known.set(apiVersion, (kinds = new Map()));
  let role = kinds.get(kind);
  if (role === undefined) kinds.set(kind, (role = decideRole(apiVersion, kind)));
  return role;
}

function decideRole(apiVersion: string, kind: string): AccessRole {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const key = `${group}/${kind}`;
  if (judged.has(key)) return 'judged';
  if (workloads.has(key)) return 'workload';
  if (key === '/Namespace') return 'namespace';
  return unjudged.test(key) ? 'unjudged' : 'none';
}
