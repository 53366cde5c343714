import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of calls, inside the mesh and out of it: a part of the registry. */
export const callProblems = {
  'missing-consent': entry<{ caller: string; callee: string; file: string; snippet: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${caller} calls ${callee}, which does not list it among its consumers`,
    remedy: ({ file, snippet }) => `ask its owners to add ${snippet} to its consumers in ${file}`,
    why: 'A service decides itself who may call it. Without its consent no policy is opened, and its proxy would answer 403.',
    example: {
      caller: 'web/shop',
      callee: 'billing/invoices',
      file: 'apps/billing/project.ts',
      snippet: "'web/shop'",
    },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'beyond-consent': entry<{ caller: string; callee: string; file: string; given: string; snippet: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${caller} asks for more of ${callee} than that consents to`,
    remedy: ({ file, given, snippet }) =>
      `write ${given} in calls, or ask its owners to write ${snippet} in its consumers in ${file}`,
    why: 'The policy of the callee opens what it consents to and no more: its proxy answers 403 to every other request.',
    example: {
      caller: 'web/shop',
      callee: 'billing/invoices',
      file: 'apps/billing/project.ts',
      given: "{ to: 'billing/invoices', only: [{ path: '/invoices' }] }",
      snippet: "'web/shop'",
    },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'unused-consent': entry<{
    caller: string;
    callee: string;
    file: string | undefined;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ caller, callee, file }) =>
      file === undefined
        ? `${callee} consents to calls from ${caller}, which does not exist`
        : `${callee} consents to calls from ${caller}, which declares none`,
    remedy: ({ caller, callee, file, suggestion }) =>
      file === undefined
        ? didYouMean(suggestion, "write 'project/service' of one that exists, or take the consent away")
        : `add '${callee}' to the calls of ${caller} in ${file}, or take the consent away`,
    why: 'A consent that nobody uses opens nothing today, but it would open the way silently to whoever takes that name tomorrow.',
    example: { caller: 'web/shop', callee: 'billing/invoices', file: undefined, suggestion: 'web/shops' },
  }),
  'only-without-http': entry<{ callee: string; ports: string }>({
    severity: 'error',
    what: ({ callee, ports }) => `connections to ${ports} of ${callee} have no requests to tell apart`,
    remedy: () =>
      'name the ports that are HTTP-like in ports, and write what has no requests apart, without only',
    why: 'The proxy sees bytes and no requests on such a port. A rule by method or path never matches there, so that every call would be refused.',
    example: { callee: 'billing/invoices', ports: 'postgres' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'call-of-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job and listens to nobody`,
    remedy: () => 'remove the call; what the job produces is reached where it puts it',
    why: 'A job has no Service and no port: the name does not resolve, and every call fails.',
    example: { job: 'shop/nightly' },
  }),
  'clashing-external': entry<{ name: string; other: string }>({
    severity: 'error',
    what: ({ name, other }) => `external ${name} is declared differently by service ${other}`,
    remedy: () => 'declare it once, as a constant that both calls use',
    why: 'The mesh knows a host once for a namespace. Of two declarations one wins, and the other service gets its ports, its protocol or its TLS.',
    example: { name: 'payments', other: 'orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/service-entry/',
  }),
  'clashing-protocol': entry<{ host: string; port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ host, port, first, second }) => `${host}:${port} is called as ${first} and as ${second}`,
    remedy: () => 'a port speaks one protocol: write the same in both calls',
    why: 'A proxy reads a port of a host in one way. What speaks the other protocol is cut off or answered with an error.',
    example: { host: 'api.example.com', port: 8443, first: 'http', second: 'tls' },
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'clashing-listener': entry<{ port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ port, first, second }) =>
      `the proxy cannot tell ${first} and ${second} apart, which are both called on port ${port}`,
    remedy: () => 'give the one that speaks no HTTP its addresses, each with /32, or use another port',
    why: 'Both come in at one listener of the proxy, which is either for requests or for connections. One of the two is routed to the other or nowhere (istio/istio#10456).',
    example: { port: 9000, first: 'stream.example.com', second: 'shop/orders' },
    source: 'https://github.com/istio/istio/issues/10456',
  }),
  'clashing-resolution': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is called by TLS of the proxy and, on another port, by its addresses`,
    remedy: () => 'let the application speak TLS itself, or leave out the addresses',
    why: 'A ServiceEntry finds its host either by name or by addresses. Whichever is chosen, connections on the other port go nowhere.',
    example: { host: 'db.example.com' },
    source: 'https://istio.io/latest/docs/reference/config/networking/service-entry/',
  }),
  'external-in-mesh': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is a name inside the cluster, not of an external system`,
    remedy: () =>
      "call a service of the mesh as 'service' or 'project/service', a system outside by its full name",
    why: 'It would get a ServiceEntry beside the Service that has this name already. Proxies could take either, so that policies and mutual TLS of the Service hold for some callers and not for others.',
    example: { host: 'orders.shop-prod.svc.cluster.local' },
    source: 'https://istio.io/latest/docs/reference/config/networking/service-entry/',
  }),
} as const;
