/** The concerns of a unit, in the order of reading. Each is one file of `dist/`. */
const concerns = [
  'namespace',
  'workload',
  'traffic',
  'access',
  'observability',
  'storage',
  'delivery',
] as const;

export type Concern = (typeof concerns)[number];

const concernOfKind: ReadonlyMap<string, Concern> = new Map(
  Object.entries<Concern>({
    Namespace: 'namespace',
    ResourceQuota: 'namespace',
    LimitRange: 'namespace',
    VirtualService: 'traffic',
    DestinationRule: 'traffic',
    Gateway: 'traffic',
    ServiceEntry: 'traffic',
    Sidecar: 'traffic',
    EnvoyFilter: 'traffic',
    HTTPRoute: 'traffic',
    GRPCRoute: 'traffic',
    TLSRoute: 'traffic',
    ReferenceGrant: 'traffic',
    Certificate: 'traffic',
    AuthorizationPolicy: 'access',
    PeerAuthentication: 'access',
    RequestAuthentication: 'access',
    NetworkPolicy: 'access',
    GlobalNetworkPolicy: 'access',
    CiliumNetworkPolicy: 'access',
    CiliumClusterwideNetworkPolicy: 'access',
    Role: 'access',
    RoleBinding: 'access',
    ClusterRole: 'access',
    ClusterRoleBinding: 'access',
    ServiceMonitor: 'observability',
    PodMonitor: 'observability',
    PrometheusRule: 'observability',
    Telemetry: 'observability',
    PersistentVolume: 'storage',
    PersistentVolumeClaim: 'storage',
    StorageClass: 'storage',
    Application: 'delivery',
    AppProject: 'delivery',
    GitRepository: 'delivery',
    Kustomization: 'delivery',
    OCIRepository: 'delivery',
    Alert: 'delivery',
    Provider: 'delivery',
    Receiver: 'delivery',
  }),
);

/**
 * The file an object of this kind belongs to. By kind, not by construct, so that whoever owns every
 * `access.yaml` sees every policy, also those a project adds in code. What has no concern of its own runs
 * the workload: it goes there.
 */
export function concernOf(kind: string): Concern {
  return concernOfKind.get(kind) ?? 'workload';
}
