import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of routes of Kubernetes' own kinds, whoever wrote them: a part of the registry. */
export const apiRouteProblems = {
  'unknown-parent': entry<{ object: string; parent: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, parent }) => `${object} is for ${parent}, which does not exist`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name a Gateway that exists, and its namespace where that is another'),
    why: 'No gateway takes the route, so requests from outside answer 404.',
    example: { object: 'HTTPRoute shop/web', parent: 'Gateway edge/pubic', suggestion: 'public' },
    upstream: ['KIA1401'],
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#parentreference',
  }),
  'unknown-listener': entry<{
    object: string;
    parent: string;
    listener: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, parent, listener }) =>
      `${object} is for listener ${listener} of ${parent}, which has none`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a listener of the Gateway'),
    why: 'No listener takes the route, so requests from outside answer 404.',
    example: {
      object: 'HTTPRoute shop/web',
      parent: 'Gateway edge/public',
      listener: 'htps',
      suggestion: 'https',
    },
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#parentreference',
  }),
  'refused-route': entry<{ object: string; parent: string; namespace: string }>({
    severity: 'error',
    what: ({ object, parent, namespace }) =>
      `${object} is for ${parent}, which takes no routes of ${namespace}`,
    remedy: () => 'let allowedRoutes of its listener take routes of this namespace',
    why: 'A listener takes routes of its own namespace only, unless it says otherwise.',
    example: { object: 'HTTPRoute shop/web', parent: 'Gateway edge/public', namespace: 'shop' },
    source: 'https://gateway-api.sigs.k8s.io/guides/multiple-ns/',
  }),
  'host-outside-listener': entry<{ object: string; parent: string; hosts: string }>({
    severity: 'error',
    what: ({ object, parent, hosts }) => `${object} routes ${hosts}, which no listener of ${parent} is for`,
    remedy: () => 'route a host that a listener serves, or let one serve it',
    why: 'A route without a host in common with a listener is not taken.',
    example: { object: 'HTTPRoute shop/web', parent: 'Gateway edge/public', hosts: 'shop.example.org' },
    upstream: ['IST0132'],
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec',
  }),
  'unknown-backend': entry<{ object: string; service: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, service }) => `${object} leads to Service ${service}, which does not exist`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a Service that exists'),
    why: 'Requests answer 500 or 503. A webhook without its Service stops every change that it is asked about.',
    example: { object: 'HTTPRoute shop/web', service: 'shop/ordes', suggestion: 'orders' },
    upstream: ['KIA1402'],
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref',
  }),
  'unknown-backend-port': entry<{ object: string; service: string; port: number | string; ports: string }>({
    severity: 'error',
    what: ({ object, service, port, ports }) =>
      `${object} leads to port ${port} of Service ${service}, which has ${ports}`,
    remedy: ({ ports }) => `write one of ${ports}: ports of the Service, not of its containers`,
    why: 'Requests answer 500 or 503, and nothing refuses the route.',
    example: { object: 'HTTPRoute shop/web', service: 'shop/orders', port: 8080, ports: '80' },
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref',
  }),
  'ungranted-reference': entry<{ object: string; target: string; namespace: string }>({
    severity: 'error',
    what: ({ object, target, namespace }) =>
      `${object} uses ${target}, and no ReferenceGrant of ${namespace} lets it`,
    remedy: ({ namespace }) => `add a ReferenceGrant to ${namespace}, or move one of the two`,
    why: 'A reference into another namespace holds only where that namespace permits it. Requests answer 500, and a listener without its certificate is not opened.',
    example: { object: 'HTTPRoute shop/web', target: 'Service bank/rates', namespace: 'bank' },
    source: 'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
  }),
} as const;
