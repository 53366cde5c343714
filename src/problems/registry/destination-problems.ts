import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of what routes lead to, whoever wrote it: a part of the registry. */
export const destinationProblems = {
  'idle-rule-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'warning',
    what: ({ object, host }) => `${object} is for host ${host}, which no Service and no ServiceEntry is`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a host that exists, or remove the rule'),
    why: 'Nothing goes by the rule. The host that was meant keeps the defaults of the mesh: no limits, and none of the subsets.',
    example: {
      object: 'DestinationRule shop/orders',
      host: 'ordes',
      suggestion: 'orders.shop.svc.cluster.local',
    },
    upstream: ['IST0174', 'KIA0202'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0174/',
  }),
  'conflicting-destination-rules': entry<{ object: string; other: string; host: string; about: string }>({
    severity: 'warning',
    what: ({ object, other, host, about }) =>
      `${object} is for ${host}, as is ${other}, and the two differ about ${about}`,
    remedy: () => 'join the two into one DestinationRule',
    why: 'Rules of one host in one namespace are merged only where they are exported alike. Then the older one decides about each subset and about the host, and what the other says of these is dropped.',
    example: {
      object: 'DestinationRule shop/orders-canary',
      other: 'DestinationRule shop/orders',
      host: 'orders.shop.svc.cluster.local',
      about: 'subset v2',
    },
    upstream: ['KIA0201'],
    source: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  }),
  'subset-without-labels': entry<{ object: string; subset: string; host: string }>({
    severity: 'warning',
    what: ({ object, subset, host }) =>
      `${object}: subset ${subset} of ${host} has no labels, so it is all of its pods`,
    remedy: () => 'add the labels of the pods that it is for',
    why: 'A subset without labels and settings is the host by another name. Requests that are meant for one version go to each.',
    example: { object: 'DestinationRule shop/orders', subset: 'v2', host: 'orders' },
    upstream: ['KIA0209'],
    source: 'https://kiali.io/docs/features/validations/',
  }),
  'empty-subset': entry<{ object: string; subset: string; host: string; labels: string }>({
    severity: 'error',
    what: ({ object, subset, host, labels }) =>
      `${object}: no pod behind ${host} has the labels of subset ${subset}: ${labels}`,
    remedy: () => 'write labels that its pods have, or remove the routes to it',
    why: 'Routes lead to the subset, and requests that are sent to one without pods answer 503. Pods count only if the Service selects them too.',
    example: { object: 'DestinationRule shop/orders', subset: 'v2', host: 'orders', labels: 'version=v2' },
    upstream: ['IST0173', 'KIA0203'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0173/',
  }),
  'idle-subset': entry<{ object: string; subset: string; host: string; labels: string }>({
    severity: 'warning',
    what: ({ object, subset, host, labels }) =>
      `${object}: no pod behind ${host} has the labels of subset ${subset}: ${labels}`,
    remedy: () => 'write labels that its pods have, or remove the subset',
    why: 'No route leads to it, so nothing fails. The first that does will answer 503.',
    example: { object: 'DestinationRule shop/orders', subset: 'v2', host: 'orders', labels: 'version=v2' },
    upstream: ['IST0173', 'KIA0203'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0173/',
  }),
  'port-policy-drops': entry<{ object: string; port: number | undefined; lost: string }>({
    severity: 'warning',
    what: ({ object, port, lost }) => `${object}: the settings of port ${port} drop ${lost}`,
    remedy: ({ lost }) => `say ${lost} again for the port`,
    why: 'Settings of a port take the place of those of the host. What they leave out has the defaults of the mesh.',
    example: { object: 'DestinationRule shop/orders', port: 9090, lost: 'outlierDetection, tls' },
    source: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy',
  }),
  'conflicting-service-entries': entry<{ object: string; host: string; other: string; what: string }>({
    severity: 'warning',
    what: ({ object, host, other, what }) => `${object} describes ${host}, of which ${other} has ${what}`,
    remedy: () => 'keep one of the two, exported to all who call the host',
    why: 'A proxy that sees both goes by one for protocol and addresses, and which one may change with any restart.',
    example: {
      object: 'ServiceEntry bank/rates',
      host: 'api.example.com',
      other: 'ServiceEntry shop/rates',
      what: 'port 443 as TLS, not HTTPS',
    },
    upstream: ['IST0177', 'KIA1211', 'KIA1212'],
    source: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  }),
  'indistinct-streams': entry<{ object: string; port: number; other: string }>({
    severity: 'warning',
    what: ({ object, port, other }) =>
      `${object} takes TCP connections to port ${port}, which cannot be told from those of ${other}`,
    remedy: () => 'give each its addresses, or let each be seen where the other is not',
    why: 'A plain connection names no host. A ServiceEntry without addresses takes all of its port, unless istiod gives it an address of its own, which takes DNS proxying in the sidecars.',
    example: { object: 'ServiceEntry shop/ledger', port: 5432, other: 'ServiceEntry shop/orders-db' },
    upstream: ['IST0134'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0134/',
  }),
} as const;
