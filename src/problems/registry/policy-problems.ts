import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

const reference = 'https://istio.io/latest/docs/reference/config';
const analysis = (code: string) => `${reference}/analysis/${code.toLowerCase()}/`;
const authorization = `${reference}/security/authorization-policy/`;
const peers = `${reference}/security/peer_authentication/`;

/** Problems of policies of the mesh, whoever wrote them: a part of the registry. */
export const policyProblems = {
  'policy-of-nothing': entry<{ object: string; labels: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, labels }) => `${object} selects pods by ${labels}, and no workload makes such pods`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'select by labels of the template of the pods'),
    why: 'Policies select pods, not Deployments or Services, so labels of those do not count. A policy that selects nothing protects nothing, and nothing says so.',
    example: {
      object: 'AuthorizationPolicy shop/orders',
      labels: 'app.kubernetes.io/name: ordes',
      suggestion: 'orders',
    },
    upstream: ['IST0127', 'IST0101', 'KIA0004'],
    source: analysis('ist0127'),
  }),
  'clashing-policies': entry<{ object: string; other: string; scope: string }>({
    severity: 'error',
    what: ({ object, other, scope }) => `${object} and ${other} are both for ${scope}, where only one holds`,
    remedy: () => 'join the two, or let one select other pods',
    why: 'Of several PeerAuthentications, Sidecars or Telemetries for the same pods the oldest holds, so that a cluster made anew may behave otherwise.',
    example: { object: 'Sidecar shop/b', other: 'Sidecar shop/a', scope: 'namespace shop' },
    upstream: ['IST0110', 'IST0111', 'IST0159', 'IST0160', 'KIA0002', 'KIA0003'],
    source: analysis('ist0111'),
  }),
  'selector-for-the-mesh': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) =>
      `${object} lies in the root namespace and selects pods, which has no effect elsewhere`,
    remedy: () => 'take the selector out, or write the policy into the namespace of the pods',
    why: 'In the root namespace these kinds are read as defaults of the whole mesh, and only those without a selector.',
    example: { object: 'PeerAuthentication istio-system/orders' },
    upstream: ['KIA1006'],
    source: peers,
  }),
  'unknown-account': entry<{ object: string; account: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, account }) => `${object} is about ${account}, a service account that does not exist`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name the service account that the pods run as'),
    why: 'A caller is known by its service account. Of one that does not exist no request comes, so an ALLOW lets nobody in and a DENY keeps nobody out.',
    example: { object: 'AuthorizationPolicy shop/orders', account: 'shop/wep', suggestion: 'shop/web' },
    upstream: ['KIA0106'],
    source: authorization,
  }),
  'unknown-method': entry<{ object: string; method: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, method }) => `${object} is about the method ${method}, which HTTP does not have`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'write a method of HTTP in capitals; a method of gRPC is a path, asked for by POST',
      ),
    why: 'Methods are compared as they are written. One that no client sends matches no request.',
    example: { object: 'AuthorizationPolicy shop/orders', method: 'get', suggestion: 'GET' },
    upstream: ['KIA0102'],
    source: authorization,
  }),
  'unchecked-tokens': entry<{ object: string; field: string; workload: string }>({
    severity: 'error',
    what: ({ object, field, workload }) =>
      `${object} asks in ${field} who signed in, and no RequestAuthentication checks tokens at ${workload}`,
    remedy: () => 'add a RequestAuthentication that selects the same pods',
    why: 'What a token says is known only where a RequestAuthentication has checked it. Everywhere else there is nothing to compare with, and the rule matches no request.',
    example: {
      object: 'AuthorizationPolicy shop/orders',
      field: 'requestPrincipals',
      workload: 'Deployment shop/orders',
    },
    source: 'https://istio.io/latest/docs/reference/config/security/request_authentication/',
  }),
  'requests-of-streams': entry<{
    object: string;
    field: string;
    port: number;
    workload: string;
    effect: string;
  }>({
    severity: 'error',
    what: ({ object, field, port, workload, effect }) =>
      `${object} compares ${field} on port ${port} of ${workload}, which is no HTTP to the proxy: ${effect}`,
    remedy: () =>
      'name the ports that the rule is for in to.operation.ports, or the HTTP port by its protocol',
    why: 'On a port without HTTP there are no paths, methods, hosts or tokens. A rule of ALLOW that asks for them never matches there. One of DENY is read without them, and denies everything.',
    example: {
      object: 'AuthorizationPolicy shop/db',
      field: 'methods',
      port: 5432,
      workload: 'StatefulSet shop/db',
      effect: 'it denies every connection',
    },
    upstream: ['IST0133'],
    source: 'https://istio.io/latest/docs/tasks/security/authorization/authz-tcp/',
  }),
  'identity-without-mtls': entry<{ object: string; field: string; workload: string; other: string }>({
    severity: 'error',
    what: ({ object, field, workload, other }) =>
      `${object} asks in ${field} who calls ${workload}, where ${other} disables mTLS`,
    remedy: () => 'let the PeerAuthentication be STRICT, or ask for addresses',
    why: 'Who calls is known from the certificate of mTLS. Without it nobody is known: ALLOW lets nobody in, and DENY keeps nobody out.',
    example: {
      object: 'AuthorizationPolicy shop/orders',
      field: 'principals',
      workload: 'Deployment shop/orders',
      other: 'PeerAuthentication shop/default',
    },
    upstream: ['KIA0105'],
    source: peers,
  }),
  'clashing-mtls': entry<{ object: string; mode: string; other: string; workload: string; demand: string }>({
    severity: 'error',
    what: ({ object, mode, other, workload, demand }) =>
      `${object} calls with TLS mode ${mode}, while ${other} makes ${workload} ${demand}`,
    remedy: () => 'leave tls out of the DestinationRule: inside the mesh proxies agree on mTLS by themselves',
    why: 'Both ends of a connection must speak the same. Where they do not, every request fails with 503, and only while it happens can it be seen.',
    example: {
      object: 'DestinationRule shop/orders',
      mode: 'DISABLE',
      other: 'PeerAuthentication shop/default',
      workload: 'Deployment shop/orders',
      demand: 'refuse what is not mTLS',
    },
    upstream: [
      'KIA0204',
      'KIA0205',
      'KIA0206',
      'KIA0207',
      'KIA0208',
      'KIA0401',
      'KIA0501',
      'KIA0505',
      'KIA0506',
    ],
    source: peers,
  }),
  'unknown-mtls-port': entry<{ object: string; port: string; known: string }>({
    severity: 'error',
    what: ({ object, port, known }) =>
      `${object} has a mode for port ${port}, and the pods it selects listen to ${known}`,
    remedy: () => 'write the port of the container, not that of the Service',
    why: 'Modes are of ports of pods. For a port that no container has nothing changes, and the port that was meant keeps the mode of all.',
    example: { object: 'PeerAuthentication shop/orders', port: '80', known: '8080' },
    source: peers,
  }),
  'envoy-operation': entry<{ object: string; operation: string; applyTo: string; allowed: string }>({
    severity: 'error',
    what: ({ object, operation, applyTo, allowed }) =>
      `${object} does ${operation} to ${applyTo}, which istiod ignores; it takes ${allowed}`,
    remedy: ({ allowed }) => `use one of ${allowed}`,
    why: 'istiod leaves out a patch whose operation it does not know for that part of a proxy. Proxies stay as they are.',
    example: {
      object: 'EnvoyFilter shop/limits',
      operation: 'REPLACE',
      applyTo: 'CLUSTER',
      allowed: 'ADD, MERGE, REMOVE',
    },
    upstream: ['IST0152', 'IST0153', 'IST0154'],
    source: analysis('ist0152'),
  }),
  'envoy-order': entry<{ object: string; operation: string }>({
    severity: 'warning',
    what: ({ object, operation }) => `${object} does ${operation} and has no priority`,
    remedy: () => 'write spec.priority: above 0 it is done after what other EnvoyFilters add, below 0 before',
    why: 'What is inserted beside another filter depends on which EnvoyFilter came first. Without a priority that is the older one, which a new cluster may not know.',
    example: { object: 'EnvoyFilter shop/limits', operation: 'INSERT_BEFORE' },
    upstream: ['IST0151', 'IST0155'],
    source: analysis('ist0151'),
  }),
  'unknown-sidecar-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'warning',
    what: ({ object, host }) => `${object} tells proxies of ${host}, which no Service and no ServiceEntry is`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'write namespace/host with the full name of a host, or take it out'),
    why: 'Proxies are not told of the host that was meant. Calls to it go past the mesh, or nowhere where only known hosts may be called.',
    example: {
      object: 'Sidecar shop/web',
      host: 'shop/ordes.shop.svc.cluster.local',
      suggestion: 'orders.shop.svc.cluster.local',
    },
    upstream: ['KIA1004'],
    source: `${reference}/networking/sidecar/#IstioEgressListener`,
  }),
  'two-injections': entry<{ object: string; first: string; second: string }>({
    severity: 'error',
    what: ({ object, first, second }) => `${object} asks for proxies by ${first} and by ${second}`,
    remedy: ({ first }) => `take ${first} out`,
    why: 'istio-injection goes before a revision, so pods get a proxy of the default revision, or none where there is no default. An ambient namespace has no sidecars at all.',
    example: { object: 'Namespace shop', first: 'istio-injection', second: 'istio.io/rev' },
    upstream: ['IST0123'],
    source: analysis('ist0123'),
  }),
  'unread-pod-annotation': entry<{ object: string; annotation: string }>({
    severity: 'error',
    what: ({ object, annotation }) => `${object} has ${annotation} on itself, where nothing reads it`,
    remedy: () => 'write it into the template of the pods: spec.template.metadata.annotations',
    why: 'Proxies are made from the annotations of pods. What stands on a Deployment or a Service is not copied to its pods.',
    example: { object: 'Deployment shop/orders', annotation: 'traffic.sidecar.istio.io/excludeInboundPorts' },
    upstream: ['IST0107'],
    source: analysis('ist0107'),
  }),
  'refused-pod-annotation': entry<{ object: string; annotation: string; value: string; expected: string }>({
    severity: 'error',
    what: ({ object, annotation, value, expected }) =>
      `${object} gives its pods ${annotation} '${value}', which is not ${expected}`,
    remedy: ({ expected }) => `write ${expected}`,
    why: "Istio's injection webhook refuses a pod whose annotation it cannot read. The workload is taken, and no pod of it is ever made.",
    example: {
      object: 'Deployment shop/orders',
      annotation: 'traffic.sidecar.istio.io/excludeOutboundPorts',
      value: '3306;6379',
      expected: 'port numbers joined by commas',
    },
    upstream: ['IST0125'],
    source: analysis('ist0125'),
  }),
  'unknown-pod-annotation': entry<{ object: string; annotation: string; suggestion: string }>({
    severity: 'error',
    what: ({ object, annotation }) => `${object} gives its pods ${annotation}, which Istio does not know`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'write an annotation that Istio reads'),
    why: 'What Istio does not know it passes over: the proxy is made as if nothing were said.',
    example: {
      object: 'Deployment shop/orders',
      annotation: 'traffic.sidecar.istio.io/excludeOutboundPort',
      suggestion: 'traffic.sidecar.istio.io/excludeOutboundPorts',
    },
    upstream: ['IST0108'],
    source: analysis('ist0108'),
  }),
  'unsaid-outbound-mode': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) =>
      `${object} has an outboundTrafficPolicy without a mode, which closes what it may seem to open`,
    remedy: () => 'write mode: REGISTRY_ONLY or ALLOW_ANY, or take outboundTrafficPolicy out',
    why: 'A Sidecar that leaves the policy out goes by the mesh, which allows any host unless it says otherwise. One with a policy and no mode has REGISTRY_ONLY, the first of the two, and no tool shows which was meant.',
    example: { object: 'Sidecar shop/default' },
    upstream: ['KIA1007'],
    source: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#OutboundTrafficPolicy',
  }),
} as const;
