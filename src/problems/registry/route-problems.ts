import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of routes, whoever wrote them: a part of the registry. */
export const routeProblems = {
  'unknown-route-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, host }) =>
      `${object} sends requests to ${host}, which no Service and no ServiceEntry is`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a host that exists, or add what makes it one'),
    why: 'A proxy that is sent to a host it does not know answers 503, and nothing in the cluster refuses the route.',
    example: { object: 'VirtualService shop/web', host: 'ordes', suggestion: 'orders' },
    upstream: ['IST0101', 'KIA1101'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  }),
  'unchecked-claims': entry<{ object: string; header: string; workload: string }>({
    severity: 'error',
    what: ({ object, header, workload }) =>
      `${object} routes by ${header}, and no RequestAuthentication checks tokens at ${workload}`,
    remedy: () => 'add a RequestAuthentication that selects the pods of the gateway',
    why: 'A gateway knows what a token says only where a RequestAuthentication has checked it. Everywhere else no request matches the route.',
    example: {
      object: 'VirtualService shop/web',
      header: '@request.auth.claims.group',
      workload: 'Deployment istio-ingress/gateway',
    },
    upstream: ['IST0149'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0149/',
  }),
  'hidden-route-host': entry<{ object: string; host: string; sender: string; target: string }>({
    severity: 'error',
    what: ({ object, host, sender, target }) =>
      `${object} sends requests from ${sender} to ${host}, but ${target} is not exported to ${sender}`,
    remedy: ({ sender }) => `add ${sender} to what it is exported to`,
    why: 'A proxy knows only the hosts that are exported to its namespace. It answers 503 for a route to any other.',
    example: {
      object: 'VirtualService shop/web',
      host: 'orders.shop.svc.cluster.local',
      sender: 'istio-ingress',
      target: 'Service shop/orders',
    },
    source: 'https://istio.io/latest/docs/ops/configuration/mesh/configuration-scoping/',
  }),
  'unknown-subset': entry<{
    object: string;
    host: string;
    subset: string;
    sender: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, host, subset, sender }) =>
      `${object} sends requests to subset ${subset} of ${host}, which no DestinationRule that proxies ${
        sender === '' ? 'there' : `in ${sender}`
      } go by has`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'add the subset to the DestinationRule of the host, in the namespace of the host and exported to the sender',
      ),
    why: 'A proxy answers 503 for a subset it does not know. It looks in its own namespace first, then in that of the host, then in the root namespace, and goes by the first DestinationRule alone.',
    example: {
      object: 'VirtualService shop/web',
      host: 'orders',
      subset: 'v3',
      sender: 'shop',
      suggestion: 'v2',
    },
    upstream: ['IST0101', 'KIA1107'],
    source:
      'https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration',
  }),
  'unknown-destination-port': entry<{ object: string; host: string; port: number; ports: string }>({
    severity: 'error',
    what: ({ object, host, port, ports }) =>
      `${object} sends requests to port ${port} of ${host}, which has ${ports}`,
    remedy: ({ ports }) => `write one of ${ports}: ports of the Service, not of its containers`,
    why: 'There is no cluster of endpoints for such a port, so the proxy answers 503.',
    example: { object: 'VirtualService shop/web', host: 'orders', port: 8080, ports: '80, 9090' },
    upstream: ['IST0101'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  }),
  'unclear-destination-port': entry<{ object: string; host: string; ports: string }>({
    severity: 'error',
    what: ({ object, host, ports }) =>
      `${object} sends requests to ${host} without a port, which has ${ports}`,
    remedy: () => 'add port.number to the destination',
    why: 'Only of a host with one port does Istio know which one is meant. For any other the route leads nowhere.',
    example: { object: 'VirtualService shop/web', host: 'orders', ports: '80, 9090' },
    upstream: ['IST0112'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0112/',
  }),
  'lone-weight': entry<{ object: string; weight: number }>({
    severity: 'warning',
    what: ({ object, weight }) => `${object} gives its only destination a weight of ${weight}`,
    remedy: () => 'leave the weight out, or add where the rest goes',
    why: 'Weights are shares of their sum, so a single destination takes every request. Somebody expected the rest to go elsewhere.',
    example: { object: 'VirtualService shop/web', weight: 90 },
    upstream: ['KIA1104'],
    source: 'https://kiali.io/docs/features/validations/#kia1104---the-weight-is-assumed-to-be-100',
  }),
  'repeated-destination': entry<{ object: string; at: number; first: number }>({
    severity: 'warning',
    what: ({ object, at, first }) =>
      `${object} names the destination of entry ${first} again in entry ${at} of the same route`,
    remedy: () => 'name another host, subset or port, or join the two weights',
    why: 'Both shares go to the same pods. One of the two was most likely copied and not changed.',
    example: { object: 'VirtualService shop/web', at: 1, first: 0 },
    upstream: ['KIA1105'],
    source: 'https://kiali.io/docs/features/validations/',
  }),
  'unreachable-match': entry<{ object: string; match: string; first: string }>({
    severity: 'warning',
    what: ({ object, match, first }) =>
      `${object}: no request gets to ${match}, because ${first} takes all that would fit`,
    remedy: () => 'put the narrower match first, or remove it',
    why: 'Routes are tried in their order, and the first that fits decides.',
    example: { object: 'VirtualService shop/web', match: 'spec.http.1.match.0', first: 'spec.http.0' },
    upstream: ['IST0130', 'IST0131'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0130/',
  }),
  'conflicting-mesh-routes': entry<{ object: string; host: string; other: string }>({
    severity: 'error',
    what: ({ object, host, other }) => `${object} routes ${host} for sidecars, as does ${other}`,
    remedy: () => 'join the two, or export each to namespaces that the other is not exported to',
    why: 'Sidecars go by one VirtualService for a host. It is the older one, so a cluster that is built anew may take the other.',
    example: {
      object: 'VirtualService shop/web-canary',
      host: 'web.shop.svc.cluster.local',
      other: 'VirtualService shop/web',
    },
    upstream: ['IST0109', 'KIA1106'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0109/',
  }),
  'two-catch-alls': entry<{ object: string; host: string; gateway: string; other: string }>({
    severity: 'warning',
    what: ({ object, host, gateway, other }) =>
      `${object} takes every request for ${host} on gateway ${gateway}, as does ${other}`,
    remedy: () => 'leave one route without a match, and give the other the paths that it is for',
    why: 'A gateway joins the VirtualServices of a host and keeps the order inside each, but not between them. Of two routes that take all, one is never used.',
    example: {
      object: 'VirtualService shop/orders',
      host: 'shop.example.com',
      gateway: 'istio-ingress/public',
      other: 'VirtualService shop/web',
    },
    upstream: ['KIA1106'],
    source: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  }),
  'unknown-delegate': entry<{ object: string; delegate: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, delegate }) => `${object} delegates to VirtualService ${delegate}, which does not exist`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a VirtualService that exists'),
    why: 'The route is dropped, so that its requests go to the next that fits or answer 404.',
    example: { object: 'VirtualService edge/shop', delegate: 'shop/ordes', suggestion: 'orders' },
    upstream: ['IST0101'],
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  }),
  'delegate-with-hosts': entry<{ object: string; delegate: string }>({
    severity: 'error',
    what: ({ object, delegate }) =>
      `${object} delegates to VirtualService ${delegate}, which has hosts of its own`,
    remedy: () => 'remove its hosts and gateways, which it takes from whoever delegates to it',
    why: 'Only a VirtualService without hosts is taken as a delegate. The route that names another is dropped.',
    example: { object: 'VirtualService edge/shop', delegate: 'shop/orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  }),
  'idle-delegate': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) => `${object} has no hosts, and no other VirtualService delegates to it`,
    remedy: () => 'add its hosts, or name it where routes are delegated',
    why: 'Nothing goes by its routes.',
    example: { object: 'VirtualService shop/orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  }),
  'unknown-gateway': entry<{ object: string; gateway: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, gateway }) => `${object} is for gateway ${gateway}, which does not exist`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name a Gateway, as <namespace>/<name> where it lies in another namespace'),
    why: 'No gateway goes by the routes, and nothing refuses them. Requests from outside answer 404.',
    example: { object: 'VirtualService shop/web', gateway: 'istio-ingress/pubic', suggestion: 'public' },
    upstream: ['IST0101', 'KIA1102'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  }),
  'internal-gateway': entry<{ object: string; gateway: string }>({
    severity: 'warning',
    what: ({ object, gateway }) => `${object} is for gateway ${gateway}, which istiod makes for its own use`,
    remedy: () => 'write an HTTPRoute for the Gateway of the Gateway API instead',
    why: 'Istio may name it otherwise or do without it in any version.',
    example: { object: 'VirtualService shop/web', gateway: 'shop/web-istio-autogenerated-k8s-gateway-http' },
    upstream: ['IST0165'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0165/',
  }),
  'host-outside-gateway': entry<{ object: string; host: string; gateways: string }>({
    severity: 'warning',
    what: ({ object, host, gateways }) => `${object} routes ${host}, which no server of ${gateways} is for`,
    remedy: () => 'route a host that the gateway serves for this namespace, or let the gateway serve it',
    why: 'The gateway has no listener for the host and answers 404, or refuses the connection where it is TLS.',
    example: {
      object: 'VirtualService shop/web',
      host: 'shop.example.org',
      gateways: 'istio-ingress/public',
    },
    upstream: ['IST0132'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0132/',
  }),
  'idle-route-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'warning',
    what: ({ object, host }) => `${object} routes ${host}, which is no Service`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'route a host that exists'),
    why: 'No name leads there, so that the routes and limits are never used, and the Service that was meant goes without them.',
    example: {
      object: 'VirtualService shop/orders',
      host: 'ordes.shop.svc.cluster.local',
      suggestion: 'orders.shop.svc.cluster.local',
    },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  }),
  'gateway-ignores-subsets': entry<{ object: string; host: string; other: string }>({
    severity: 'warning',
    what: ({ object, host, other }) =>
      `${object} leads from a gateway to all pods of ${host}, of which ${other} chooses subsets inside the mesh`,
    remedy: () => 'name the subsets and their weights here too',
    why: 'A gateway goes by its own VirtualServices only. What comes through it spreads over all pods by their number, so a canary takes more than its share.',
    example: { object: 'VirtualService shop/web-public', host: 'web', other: 'VirtualService shop/web' },
    upstream: ['IST0140'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0140/',
  }),
} as const;
