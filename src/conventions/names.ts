/** Every name that two objects must agree on, spelled once. */
export const names = {
  /** Container of the application itself. */
  appContainer: 'app',
  /** Container of the proxy, as Istio calls it. */
  proxyContainer: 'istio-proxy',
  /** What the autoscaler asks for; prometheus-adapter makes it, see docs/services/scaling.md. */
  requestsMetric: 'istio_requests_per_second',
  namespace: (project: string, environment: string, shared: boolean) =>
    shared ? `${project}-${environment}` : project,
  host: (service: string, namespace: string) => `${service}.${namespace}.svc.cluster.local`,
  workload: (service: string, version: string) => (version === '' ? service : `${service}-${version}`),
  /** Variable that makes Spring Boot count Tomcat's threads. */
  tomcatMetrics: 'SERVER_TOMCAT_MBEANREGISTRY_ENABLED',
  /** Port of a container that only probes ask. */
  probePort: (port: number) => `probe-${port}`,
  /** A Job that runs once for each change of what it runs. */
  job: (service: string, fingerprint: string) => `${service}-${fingerprint}`,
  headless: (service: string) => `${service}-pods`,
  files: (service: string, version: string) => `${names.workload(service, version)}-files`,
  secret: (service: string, secret: string) => `${service}-${secret}`,
  /** VirtualService of a service on a gateway. */
  gatewayRoutes: (service: string, gateway: string) => `${service}-${gateway}`,
  /** Policy of what a service calls outside the cluster, where DNS names need a policy of their own. */
  externalAccess: (service: string) => `${service}-external`,
  /** Host that stands for the other place of a service, outside the mesh. Never resolved. */
  elsewhere: (service: string, namespace: string) => `${service}.${namespace}.elsewhere`,
  /** What describes that place to the mesh. */
  elsewhereObjects: (service: string) => `${service}-elsewhere`,
  /** Claim of a service to a file share. */
  share: (service: string, volume: string) => `${service}-${volume}`,
  /** The share itself. Cluster-wide, so joined by what no part of it may contain. */
  shareVolume: (namespace: string, service: string, volume: string) => `${namespace}.${service}.${volume}`,
  defaultDeny: 'default-deny',
  meshEssentials: 'mesh-essentials',
  allowNothing: 'allow-nothing',
  tenantDefault: 'default',
  /** Revision and root namespace of an Istio installed without choosing either. */
  defaultRevision: 'default',
  rootNamespace: 'istio-system',
  /** Label `app` of istiod's pods, as its chart sets it. */
  controlPlane: 'istiod',
  controlPlanePolicy: 'istiod-network',
  /** Telemetry of the whole mesh. */
  meshDefault: 'mesh-default',
  /** Role with which a part of the observability stack looks at a namespace. */
  reader: (component: string) => `meshwright-${component}`,
  /** Role with which a team looks at its namespace. */
  tenantViewer: 'tenant-viewer',
  /** ServiceAccount that Flux acts as in a tenant's namespace. */
  applier: 'meshwright-applier',
  /** ServiceAccount beside Flux that it applies a tenant's services as. */
  applierAccount: (namespace: string) => `applier-${namespace}`,
  ingressNamespace: 'istio-ingress',
  /** Telemetry of the gateways. */
  accessLog: 'access-log',
  gateway: (gateway: string) => `gateway-${gateway}`,
  /** Listeners of a gateway of the Gateway API. */
  httpListener: 'http',
  httpsListener: 'https',
  /** Certificate of a host that the gateway's own does not cover. */
  hostCertificate: (host: string) => `${host}-tls`,
  gatewayCertificate: (gateway: string) => `gateway-${gateway}-tls`,
  observabilityNamespace: 'observability',
  /** What watches nodes from within: its pods share things with their node, which no other namespace allows. */
  nodeAgentsNamespace: 'node-agents',
  /** Where its installation puts cert-manager unless told otherwise. */
  certManagerNamespace: 'cert-manager',
  /** The part of the platform that watches the rest, and those with the dashboards of a project. */
  observabilityPart: 'observability',
  dashboards: (project: string) => `dashboards-${project}`,
  /** What the platform's own parts are called where a namespace's name stands for a tenant's. */
  platformPart: 'platform',
  /** The part of `dist/` that belongs to the platform, and the one that the engine reads first. */
  platformGroup: '_platform',
  deliveryGroup: '_delivery',
  /** File of `_delivery` that belongs to no project. */
  platformDelivery: 'platform',
  /** The only file of a root's folder, where each project has one. */
  deliveryFile: 'delivery',
  tenantUnit: '_tenant',
  /** What a project adds in code. */
  extensionUnit: '_extension',
} as const;
