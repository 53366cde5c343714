import { entry } from '../entry';

const overload = 'https://sre.google/sre-book/addressing-cascading-failures/';
const retries = 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry';

/** Problems of time and attempts along calls, whoever wrote them: a part of the registry. */
export const budgetProblems = {
  'attempts-outlast-timeout': entry<{ object: string; tries: number; perTry: string; timeout: string }>({
    severity: 'warning',
    what: ({ object, tries, perTry, timeout }) =>
      `${object}: ${tries} attempts of ${perTry} each, the first included, do not fit into the timeout of ${timeout}`,
    remedy: () => 'lower perTryTimeout or attempts, or raise timeout',
    why: 'The timeout is of the whole request. It ends the last attempts, or all but the first, so that there are fewer retries than it says.',
    example: { object: 'VirtualService shop/orders', tries: 3, perTry: '2s', timeout: '5s' },
    source: retries,
  }),
  'idle-try-timeout': entry<{ object: string; perTry: string; retryOn: string }>({
    severity: 'warning',
    what: ({ object, perTry, retryOn }) =>
      `${object}: perTryTimeout ${perTry} ends an attempt, but ${retryOn === '' ? "Istio's own retryOn" : `retryOn ${retryOn}`} makes no other after it`,
    remedy: () =>
      'add gateway-error or reset to retryOn where requests may be repeated, or write timeout instead',
    why: 'An attempt that ran out of time had reached the service. Envoy repeats it only under 5xx, gateway-error or reset; under any other the time of one attempt is all that a request has.',
    example: { object: 'VirtualService shop/orders', perTry: '2s', retryOn: 'connect-failure' },
    source:
      'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter#x-envoy-retry-on',
  }),
  'timeout-below-callee': entry<{
    object: string;
    host: string;
    timeout: string;
    callee: string;
    wait: string;
  }>({
    severity: 'warning',
    what: ({ object, host, timeout, callee, wait }) =>
      `${object}: callers of ${host} wait ${timeout}, but it waits ${wait} for ${callee}, which it calls`,
    remedy: () => 'raise this timeout above that of the callee, or lower that one, attempts included',
    why: 'When the callee is slow, callers have gone before the service gives up: it goes on working on answers that nobody reads, and those that repeat add to it.',
    example: {
      object: 'VirtualService shop/orders',
      host: 'orders.shop.svc.cluster.local',
      timeout: '2s',
      callee: 'stock.shop.svc.cluster.local',
      wait: '5s',
    },
    source: overload,
  }),
  'multiplying-retries': entry<{ object: string; work: number; most: number; chain: string }>({
    severity: 'warning',
    what: ({ object, work, most, chain }) =>
      `${object}: one request may become ${work}, more than ${most}, where it is repeated at each of ${chain}`,
    remedy: () =>
      'retry at one place of the chain, or only what never reached the service (connect-failure, refused-stream)',
    why: 'Retries of each layer multiply. A service at the end of the chain that is slow under load gets many times the load.',
    example: {
      object: 'VirtualService shop/stock',
      work: 9,
      most: 4,
      chain: 'orders.shop.svc.cluster.local, then stock.shop.svc.cluster.local',
    },
    source: overload,
  }),
  'unlimited-cycle': entry<{ object: string; cycle: string }>({
    severity: 'warning',
    what: ({ object, cycle }) =>
      `${object} closes a cycle of calls without a timeout or a limit of connections: ${cycle}`,
    remedy: () =>
      'set a timeout in a VirtualService of one of them, or connectionPool limits in its DestinationRule',
    why: 'When all wait for each other nobody answers any more, and nothing ends it: threads and connections run out together.',
    example: {
      object: 'Sidecar shop/orders',
      cycle: 'orders.shop.svc.cluster.local, stock.shop.svc.cluster.local',
    },
    source: overload,
  }),
  'ejects-last-pod': entry<{ object: string; pods: string }>({
    severity: 'warning',
    what: ({ object, pods }) =>
      `${object}: outlier detection may eject all pods, and ${pods} is the only one there is`,
    remedy: () => 'run a second pod, or lower maxEjectionPercent below 100',
    why: 'After a few errors callers get 503 without any being sent, for as long as the ejection lasts, though the pod may have recovered.',
    example: { object: 'DestinationRule shop/orders', pods: 'the pod of Deployment shop/orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection',
  }),
  'ejects-no-pod': entry<{ object: string; percent: number; pods: number; least: number }>({
    severity: 'warning',
    what: ({ object, percent, pods }) =>
      `${object}: outlier detection may eject ${percent} % of ${pods} pods, which is less than one`,
    remedy: ({ least }) => `set maxEjectionPercent to ${least} or more`,
    why: 'Envoy counts the pod that it is about to eject. With so few pods none is ever left alone; 10 % are the default.',
    example: { object: 'DestinationRule shop/orders', percent: 10, pods: 3, least: 34 },
    source: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection',
  }),
  'connections-below-pods': entry<{ object: string; connections: number; host: string; pods: number }>({
    severity: 'warning',
    what: ({ object, connections, host, pods }) =>
      `${object} lets a proxy open ${connections} ${connections === 1 ? 'connection' : 'connections'} to ${host}, which has ${pods} pods or more`,
    remedy: ({ pods }) =>
      `raise maxConnections to ${pods} or more; http1MaxPendingRequests and http2MaxRequests limit requests`,
    why: 'Envoy opens one connection to each pod that it picks, whatever the limit says. The limit is passed before the service has work for all its pods, and requests that need a second connection to one wait or get 503.',
    example: {
      object: 'DestinationRule shop/orders',
      connections: 2,
      host: 'orders.shop.svc.cluster.local',
      pods: 5,
    },
    source: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/circuit_breaking',
  }),
  'connections-beyond-callee': entry<{
    object: string;
    connections: number;
    host: string;
    taken: number;
    sidecar: string;
  }>({
    severity: 'warning',
    what: ({ object, connections, host, taken, sidecar }) =>
      `${object} lets one proxy open ${connections} connections to ${host}, whose pods take in ${taken} together by ${sidecar}`,
    remedy: ({ taken }) =>
      `lower maxConnections below ${taken}, shared by all callers, or raise inboundConnectionPool`,
    why: 'The limit of the caller is there to spare the callee. One caller alone passes the limit of the callee first, which closes connections of every other caller as well.',
    example: {
      object: 'DestinationRule shop/orders',
      connections: 1024,
      host: 'orders.shop.svc.cluster.local',
      taken: 300,
      sidecar: 'Sidecar shop/orders',
    },
    source: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#Sidecar',
  }),
} as const;
