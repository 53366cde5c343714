import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

const usage = 'https://istio.io/latest/docs/ambient/usage';

/** Problems of namespaces in ambient mode, whoever wrote them: a part of the registry. */
export const ambientProblems = {
  'two-data-planes': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) => `${object} asks for a proxy in its pods, and for ztunnel to carry what they send`,
    remedy: () =>
      'take sidecar.istio.io/inject out of the template, or write istio.io/dataplane-mode: none there',
    why: 'A pod with a proxy of its own is passed over by ztunnel. It works, but by other rules than those beside it: waypoints do not look at what it sends.',
    example: { object: 'Deployment shop/orders' },
    upstream: ['KIA1311', 'KIA1314', 'KIA1315', 'KIA1316'],
    source: `${usage}/add-workloads/`,
  }),
  'unknown-waypoint': entry<{ object: string; waypoint: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, waypoint }) => `${object} is to use the waypoint ${waypoint}, which no Gateway makes`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'name a Gateway of the class istio-waypoint; of another namespace with istio.io/use-waypoint-namespace',
      ),
    why: 'Without a waypoint ztunnel connects callers directly: routes, timeouts and policies about requests have no effect, and nothing says so.',
    example: { object: 'Namespace shop', waypoint: 'shop/waipoint', suggestion: 'waypoint' },
    upstream: ['KIA1313'],
    source: `${usage}/waypoint/`,
  }),
  'requests-at-ztunnel': entry<{ object: string; field: string; effect: string }>({
    severity: 'error',
    what: ({ object, field, effect }) =>
      `${object} asks for ${field} of requests, which ztunnel does not see: ${effect}`,
    remedy: () => 'give it targetRefs: the Service or the waypoint in whose place it is to hold',
    why: 'In ambient mode a policy without a target is enforced by ztunnel, which knows connections and no requests. It leaves out what it cannot ask: a rule that allows then never matches, and one that denies matches too much.',
    example: {
      object: 'AuthorizationPolicy shop/orders',
      field: 'methods',
      effect: 'it never allows anything',
    },
    upstream: ['KIA0109', 'KIA0110', 'KIA1317'],
    source: `${usage}/l4-policy/`,
  }),
  'policy-without-waypoint': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} looks at requests of an ambient namespace, and names no waypoint`,
    remedy: () => 'give it targetRefs: the Service or the waypoint in whose place it is to hold',
    why: 'Pods of an ambient namespace have no proxies of their own, and a waypoint goes only by policies that name it or the Service it stands before. This one reaches nothing: tokens, for example, are not checked.',
    example: { object: 'RequestAuthentication shop/tokens' },
    upstream: ['KIA1110', 'KIA1111', 'KIA1115', 'KIA1116'],
    source: `${usage}/l7-features/`,
  }),
  'idle-sidecar': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) => `${object} is about proxies of pods, which an ambient namespace does not have`,
    remedy: () => 'delete it, or take its namespace out of ambient mode',
    why: 'ztunnel and waypoints do not read Sidecars. What it closes is open, and who reads it believes otherwise.',
    example: { object: 'Sidecar shop/default' },
    upstream: ['IST0167'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0167/',
  }),
} as const;
