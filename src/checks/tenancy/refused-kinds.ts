import type { kindProblems } from '../../problems/registry/kind-problems';

/** Why a kind is refused, and what does its work. */
interface RefusedKind {
  readonly code: keyof typeof kindProblems;
  readonly instead: string;
}

const because = (code: RefusedKind['code'], instead: string, ...kinds: readonly string[]) =>
  kinds.map((kind) => [kind, { code, instead }] as const);

const byPlatform = 'ask the platform team: such objects are part of what the platform renders';
const byCalls = 'list what a service calls in calls: the policies of both ends follow from it';
const byItself = 'remove it: whatever is rendered is delivered';

/** Kinds that a project may not add, as `<group>/<Kind>`; a group alone stands for the rest of its kinds. */
const refused: ReadonlyMap<string, RefusedKind> = new Map([
  ...because(
    'cluster-scoped-kind',
    byPlatform,
    '/Namespace',
    '/Node',
    'admissionregistration.k8s.io',
    'apiextensions.k8s.io',
    'apiregistration.k8s.io',
    'cert-manager.io/ClusterIssuer',
    'certificates.k8s.io',
    'cilium.io/CiliumClusterwideNetworkPolicy',
    'external-secrets.io/ClusterExternalSecret',
    'external-secrets.io/ClusterSecretStore',
    'gateway.networking.k8s.io/GatewayClass',
    'networking.k8s.io/IngressClass',
    'node.k8s.io',
    'projectcalico.org/GlobalNetworkPolicy',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'scheduling.k8s.io',
    'storage.k8s.io',
  ),
  ...because(
    'cluster-scoped-kind',
    'write smb(…) or nfs(…) in volumes of a service: its volume belongs to its claim alone',
    '/PersistentVolume',
  ),
  ...because('mesh-kind', 'write external(…) in calls of a service', 'networking.istio.io/ServiceEntry'),
  ...because(
    'mesh-kind',
    'write elsewhere, or external(…) in calls of a service',
    'networking.istio.io/WorkloadEntry',
    'networking.istio.io/WorkloadGroup',
  ),
  ...because('mesh-kind', 'list what a service calls in calls', 'networking.istio.io/Sidecar'),
  ...because('mesh-kind', 'write sidecar in a service', 'networking.istio.io/ProxyConfig'),
  ...because(
    'mesh-kind',
    byPlatform,
    'extensions.istio.io',
    'networking.istio.io/EnvoyFilter',
    'telemetry.istio.io',
  ),
  ...because(
    'policy-kind',
    byCalls,
    'cilium.io/CiliumNetworkPolicy',
    'crd.projectcalico.org',
    'networking.k8s.io/NetworkPolicy',
    'policy.networking.k8s.io',
    'projectcalico.org',
  ),
  ...because('policy-kind', 'write authentication in a service', 'security.istio.io/RequestAuthentication'),
  ...because(
    'policy-kind',
    'remove it: the whole mesh is strict, and the namespace says so again',
    'security.istio.io/PeerAuthentication',
  ),
  ...because('limits-kind', 'change quota of the environment', '/LimitRange', '/ResourceQuota'),
  ...because(
    'permission-kind',
    'declare a service and let the pods act as it: it brings a ServiceAccount',
    '/ServiceAccount',
  ),
  ...because('permission-kind', byPlatform, 'rbac.authorization.k8s.io'),
  ...because(
    'entrance-kind',
    'write expose in a service',
    'gateway.networking.k8s.io',
    'networking.istio.io/Gateway',
    'networking.k8s.io/Ingress',
  ),
  ...because('entrance-kind', 'write expose: { fullHost } in a service', 'cert-manager.io'),
  ...because(
    'endpoints-kind',
    'write elsewhere, or external(…) in calls of a service',
    '/Endpoints',
    'discovery.k8s.io',
  ),
  ...because(
    'delivery-kind',
    byItself,
    'argoproj.io',
    'helm.toolkit.fluxcd.io',
    'image.toolkit.fluxcd.io',
    'kustomize.toolkit.fluxcd.io',
    'notification.toolkit.fluxcd.io',
    'source.toolkit.fluxcd.io',
  ),
  ...because(
    'secret-kind',
    "list the secret in secrets of a service; from: 'sealed' takes ciphertext of this repository",
    'bitnami.com',
    'external-secrets.io',
    'generators.external-secrets.io',
  ),
  ...because(
    'bare-pod',
    'write a Deployment, a StatefulSet or a Job',
    '/Pod',
    '/ReplicationController',
    'apps/ReplicaSet',
  ),
]);

const unknown: RefusedKind = {
  code: 'foreign-kind',
  instead: 'choose one of the kinds in docs/tenants.md, or ask the platform team to render it',
};

/** Why a project may not add objects of a kind that is not among those it may. */
export function refusedKind(group: string, kind: string): RefusedKind {
  return refused.get(`${group}/${kind}`) ?? refused.get(group) ?? unknown;
}
