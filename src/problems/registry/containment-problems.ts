import { entry } from '../entry';

/** A field of an object, and what it is. */
interface Field {
  readonly object: string;
  readonly field: string;
  readonly value: string;
}

const says = ({ object, field, value }: Field): string => `${object}: ${field} is ${value}`;

/** Problems of objects that would leave their tenant: a part of the registry. */
export const containmentProblems = {
  'reserved-metadata': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is the platform's to set`,
    remedy: () => 'remove it: what delivers, routes and protects an object follows from the definition',
    why: 'Argo CD, Flux, Istio and Pod Security go by such labels and annotations: an object of one project could make them prune, skip or open what belongs to others.',
    example: {
      object: 'ConfigMap shop-prod/web',
      field: 'metadata.annotations.argocd.argoproj.io/sync-options',
      value: 'Prune=false',
    },
    source: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
  }),
  'own-finalizer': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that the object, and with it the namespace, could not be deleted`,
    remedy: () => 'remove it; what must not be deleted by mistake is annotated by Meshwright',
    why: 'The API server waits for somebody to take the finalizer away. If nobody does, object and namespace stay in Terminating for ever, and a name that is needed again is blocked.',
    example: {
      object: 'ConfigMap shop-prod/web',
      field: 'metadata.finalizers',
      value: '["example.com/keep"]',
    },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
  }),
  'trusted-name': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, by which the cluster gives pods the authorities that they trust`,
    remedy: () => 'choose another name',
    why: 'The cluster writes its certificate authorities into ConfigMaps of these names. Whoever owns one decides whom the pods of the namespace trust.',
    example: {
      object: 'ConfigMap shop-prod/kube-root-ca.crt',
      field: 'metadata.name',
      value: 'kube-root-ca.crt',
    },
  }),
  'external-name': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that callers would follow a name out of the mesh`,
    remedy: () => 'list the system in calls of the service: external(…) says host, port and protocol',
    why: 'The name leaves the cluster without a ServiceEntry: no policy opens the way, nobody declared the call, and whoever owns the name decides where it leads.',
    example: { object: 'Service shop-prod/legacy', field: 'spec.type', value: 'ExternalName' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/#externalname',
  }),
  'opened-service': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, a way into the cluster around the gateways`,
    remedy: () => 'remove it; expose of a service opens a way through a gateway',
    why: 'Requests from outside would reach pods without passing a gateway: no certificate, no check of tokens, no limit and no access log.',
    example: { object: 'Service shop-prod/web', field: 'spec.type', value: 'NodePort' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  }),
  'blind-service': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that its requests would go wherever somebody points it`,
    remedy: () => 'select pods by their labels; elsewhere and external(…) of a service say what is outside',
    why: 'A Service without selector goes where its endpoints say, and those can be any address, also of another tenant or of the node.',
    example: { object: 'Service shop-prod/web', field: 'spec.selector', value: 'missing' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
  }),
  'foreign-selector': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which selects pods of a service of the definition`,
    remedy: () =>
      'select by a label that only pods of your own making have; ports of the service add ports to it',
    why: 'With two Services for one pod, a proxy may take the ports and the protocol of either; a pod with two budgets cannot be evicted at all, so that its node cannot be drained.',
    example: {
      object: 'Service shop-prod/web-too',
      field: 'spec.selector',
      value: '{"app.kubernetes.io/name":"web"}',
    },
    source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  }),
  'exported-to-all': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that proxies of other tenants would go by it`,
    remedy: () => "write '.': the service's own namespace",
    why: 'Routes and hosts of one tenant would change what proxies of all others do: their calls could be sent elsewhere or fail.',
    example: { object: 'VirtualService shop-prod/web', field: 'spec.exportTo', value: 'missing' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  }),
  'wildcard-host': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which takes requests for hosts of others`,
    remedy: () => 'name the host in full',
    why: 'On a gateway a wildcard catches every host that no other route names: requests to a host of another tenant, or to a new one, arrive here.',
    example: { object: 'VirtualService shop-prod/web', field: 'spec.hosts.0', value: '*.example.com' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  }),
  'foreign-host': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is no host of this project`,
    remedy: () =>
      'inside, name a Service of the namespace in full, <service>.<namespace>.svc.cluster.local; on a gateway, a host that expose of a service declares there',
    why: 'Proxies would follow the route for a host that somebody else answers for: one project could take the requests of another.',
    example: {
      object: 'VirtualService shop-prod/web',
      field: 'spec.hosts.0',
      value: 'billing.billing-prod.svc.cluster.local',
    },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  }),
  'host-taken': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, for which the definition renders one already: either could win`,
    remedy: () => 'say it in routes or resilience of the service',
    why: 'Of two routes for one host in the mesh only one is used, the older one, and settings of two DestinationRules for one host are not added up: which holds depends on when they were created.',
    example: {
      object: 'VirtualService shop-prod/extra',
      field: 'spec.hosts.0',
      value: 'web.shop-prod.svc.cluster.local',
    },
    source: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  }),
  'foreign-gateway': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, on which no service of the project is exposed`,
    remedy: () => 'expose a service on it first, or write mesh',
    why: 'Routes on a gateway answer the whole world behind its addresses. Only a service that is exposed there has a certificate, policies and a reviewed host.',
    example: {
      object: 'VirtualService shop-prod/web',
      field: 'spec.gateways',
      value: 'istio-system/internal',
    },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  }),
  'foreign-destination': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, to which requests would go in the name of whoever routes them`,
    remedy: () =>
      'name a Service of the namespace in full; other services are called by those that declare calls',
    why: 'A gateway may call services that its callers may not: a route could lead strangers to a service that trusts the gateway.',
    example: {
      object: 'VirtualService shop-prod/web',
      field: 'spec.http.0.route.0.destination.host',
      value: 'billing.billing-prod.svc.cluster.local',
    },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination',
  }),
  'weakened-mtls': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but every connection in the mesh proves who is at its ends`,
    remedy: () => 'remove it: mTLS is strict, and proxies use it by themselves',
    why: 'Plain text is let in or sent: callers are nobody to the policies, and what is sent can be read on the way. Where the other side stays strict, connections are reset.',
    example: { object: 'PeerAuthentication shop-prod/web', field: 'spec.mtls.mode', value: 'PERMISSIVE' },
    source: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  }),
  'widened-access': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which lets callers in beside those that are declared`,
    remedy: () => 'list the callee in calls of the caller; code may add policies of action DENY only',
    why: 'Policies that allow add up: one more lets its callers in, whatever the generated ones say, and no definition and no review shows it.',
    example: { object: 'AuthorizationPolicy shop-prod/extra', field: 'spec.action', value: 'ALLOW' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'open-policy': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which allows callers that nobody named`,
    remedy: () => 'name each caller; calls and expose of the services do',
    why: 'A rule without a source holds for everybody, also for callers without an identity. One such rule undoes all others of the service.',
    example: { object: 'AuthorizationPolicy shop-prod/extra', field: 'spec.rules.0.from', value: 'missing' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'blocked-drain': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, so that a node under its pods could never be drained`,
    remedy: () => 'let at least one pod be missing: maxUnavailable: 1',
    why: 'The upgrade of a node waits for a pod that may never be evicted, until somebody deletes the budget by hand.',
    example: { object: 'PodDisruptionBudget shop-prod/web', field: 'spec.maxUnavailable', value: '0' },
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  }),
  'foreign-secret-store': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is not the store of the platform`,
    remedy: () => 'list the secret in secrets of the service',
    why: 'Another store may have the rights of another team: its secrets would be readable by whoever writes a definition here.',
    example: { object: 'ExternalSecret shop-prod/db', field: 'spec.secretStoreRef.name', value: 'billing' },
    source: 'https://external-secrets.io/latest/api/externalsecret/',
  }),
  'foreign-secret-key': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, which is not below the project and environment it is rendered for`,
    remedy: () => 'name a key below <project>/<environment>/, or list the secret in secrets of the service',
    why: 'The store of the platform can read the keys of all tenants. Only the path in the object keeps one tenant from the passwords of another.',
    example: {
      object: 'ExternalSecret shop-prod/db',
      field: 'spec.data.0.remoteRef.key',
      value: 'billing/prod/db',
    },
    source: 'https://external-secrets.io/latest/api/externalsecret/',
  }),
  'foreign-secret-target': entry<Field>({
    severity: 'error',
    what: (field) => `${says(field)}, but a secret becomes an ordinary Secret only`,
    remedy: () => 'remove it',
    why: 'The operator would write an object of another kind with its own rights: a way around every rule about what a project may render.',
    example: {
      object: 'ExternalSecret shop-prod/db',
      field: 'spec.target.manifest',
      value: '{"kind":"ConfigMap"}',
    },
    source: 'https://external-secrets.io/latest/api/externalsecret/',
  }),
} as const;
