import { entry } from '../entry';

/** Problems of routes, versions and what callers do when a service fails. Part of the registry. */
export const trafficProblems = {
  'unreachable-route': entry<{ route: string; other: string }>({
    severity: 'error',
    what: ({ route, other }) => `no request reaches ${route}: ${other} takes all of them`,
    remedy: () => 'ask for something more in when, or keep one of the two',
    why: 'Proxies take the first rule that matches. This one is never read, so that its timeout, its retries or its version never hold.',
    example: { route: 'route orders', other: 'route all' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  }),
  'clashing-match': entry<{ route: string; version: string }>({
    severity: 'error',
    what: ({ route, version }) =>
      `route ${route} and version ${version} ask for two different regexes or prefixes at once, which no rule can`,
    remedy: ({ version }) =>
      `write to: '${version}' or another version in the route, or ask both for the same`,
    why: 'A rule of Istio matches one path and one value of a header: two regexes cannot both be asked for, so that some requests would get the wrong version.',
    example: { route: 'orders', version: 'v2' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  }),
  'redirect-with-more': entry<{ fields: string }>({
    severity: 'error',
    what: ({ fields }) => `a redirect never reaches the service, so that ${fields} would do nothing`,
    remedy: ({ fields }) => `take away ${fields}, or the redirect`,
    why: 'The proxy answers the client itself, and everything that is about a request to the service is ignored or refused.',
    example: { fields: 'timeout, retries' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
  }),
  'redirect-loop': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `the redirect leads to ${path}, where it takes requests again`,
    remedy: () => 'redirect to a path that when.path leaves out, or to another host',
    why: 'The client is sent to the same route again and again, until a browser gives up with too many redirects.',
    example: { path: '/orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
  }),
  'unknown-group': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `rewrite.path ${path} uses a group that when.path does not have`,
    remedy: () => 'write when.path as a regex with a group (…) for each number',
    why: 'Envoy refuses a rewrite with a group that its regex does not have, and a proxy that refuses its routes keeps the old ones or has none.',
    example: { path: '/v2/\\1' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRewrite',
  }),
  'retries-outlast-timeout': entry<{ tries: number; perTry: string; timeout: string }>({
    severity: 'error',
    what: ({ tries, perTry, timeout }) =>
      `${tries} attempts of ${perTry} each, the first included, do not fit into the timeout of ${timeout}`,
    remedy: () => 'lower perTry or attempts, or raise timeout',
    why: 'The timeout holds for all attempts together: the last ones are cut off or never begin, just when the service is slow.',
    example: { tries: 3, perTry: '2s', timeout: '5s' },
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
  }),
  'useless-per-try': entry<{ perTry: string }>({
    severity: 'error',
    what: ({ perTry }) =>
      `perTry ${perTry} only cuts the time: an attempt that ran out had reached the service and is not repeated`,
    remedy: () => "write timeout instead, or repeat: 'idempotent'",
    why: 'It reads as if a slow attempt were repeated. It is not, since the service may have done the work already: the caller gets the error sooner, and that is all.',
    example: { perTry: '2s' },
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
  }),
  'fault-in-production': entry<{ environment: string }>({
    severity: 'error',
    what: ({ environment }) => `a fault would be injected in ${environment}, which people depend on`,
    remedy: () => 'write the route below in: { … } of another environment',
    why: 'Proxies answer real requests with errors or delays that no service caused, and alerts lead to the wrong place.',
    example: { environment: 'prod' },
    source: 'https://istio.io/latest/docs/tasks/traffic-management/fault-injection/',
  }),
  'needs-http': entry<{ what: string }>({
    severity: 'error',
    what: ({ what }) => `${what} can only work on HTTP, which no port of the service speaks`,
    remedy: () => 'take it away, or write protocol: http, http2 or grpc at the port',
    why: 'The proxy sees connections there and no requests: it has no header, cookie or path to go by, and the setting holds for nothing.',
    example: { what: 'stickiness by cookie' },
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'unweighed-warm-up': entry<{ balancing: string }>({
    severity: 'error',
    what: ({ balancing }) => `warmUp has no effect with ${balancing} load balancing, which weighs no pods`,
    remedy: () => "write loadBalancing: 'least-request' or 'round-robin', or take warmUp away",
    why: 'A new pod gets its full share from the first moment, cold as it is, although the definition says otherwise.',
    example: { balancing: 'random' },
    source: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/',
  }),
  'ejects-nobody': entry<{ maxEjection: string; pods: number; least: number }>({
    severity: 'error',
    what: ({ maxEjection, pods }) =>
      `maxEjection ${maxEjection} of ${pods} pods is less than one: no pod would ever be left alone`,
    remedy: ({ least }) => `write at least '${least}%'`,
    why: 'A pod that answers with errors only keeps its share of the requests: the circuit breaker looks as if it were there.',
    example: { maxEjection: '10%', pods: 3, least: 34 },
    source: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/outlier',
  }),
  'unasked-cors': entry<{ route: string }>({
    severity: 'error',
    what: ({ route }) =>
      `browsers ask without headers first, so that the cors of route ${route}, which asks for headers, is never read`,
    remedy: () => 'take headers out of when, or write cors in a route for the whole path',
    why: 'A preflight carries none of the headers that the route asks for. Another route answers it, without CORS, and the browser does not send the request.',
    example: { route: 'beta' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
  }),
  'regex-beside-prefix': entry<{ route: string; prefix: string }>({
    severity: 'error',
    what: ({ route, prefix }) =>
      `the regex of route ${route} may match inside and outside of the path ${prefix} that the service is exposed at`,
    remedy: ({ prefix }) => `begin the regex with ${prefix}/, or expose '/'`,
    why: 'Requests outside of the path belong to another service of the host: the regex could take them away, or let something in that nobody exposed.',
    example: { route: 'versions', prefix: '/orders' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  }),
  'nothing-to-strip': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `stripPrefix has no prefix to take away at ${host}`,
    remedy: () => "write paths: ['/some-prefix'], or take stripPrefix away",
    why: 'The service gets the path as the client wrote it, although the definition reads as if something were taken away.',
    example: { host: 'www.example.com' },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRewrite',
  }),
  'shared-host': entry<{ host: string; outer: string; path: string; inner: string; nested: string }>({
    severity: 'error',
    what: ({ host, outer, path, inner, nested }) =>
      `${inner} at ${host}${nested} may lose requests to ${outer} at ${host}${path}: between services no order holds`,
    remedy: () => 'give one of them another host, or paths beside each other',
    why: 'A gateway merges routes of several objects in no order that anyone should rely on: after the next sync the outer one may take requests of the inner (istio/istio#22997).',
    example: {
      host: 'www.example.com',
      outer: 'shop/web',
      path: '/',
      inner: 'shop/orders',
      nested: '/orders',
    },
    source: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  }),
  'weights-not-100': entry<{ sum: number }>({
    severity: 'error',
    what: ({ sum }) => `the versions' weights make ${sum}`,
    remedy: () => 'make them 100',
    why: 'Proxies take weights as shares of their sum: the versions would get other percentages than are written, and a missing one may mean a forgotten version.',
    example: { sum: 90 },
    source: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/',
  }),
} as const;
