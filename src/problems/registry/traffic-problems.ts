import { entry } from '../entry';

/** Problems of routes, versions and what callers do when a service fails. Part of the registry. */
export const trafficProblems = {
  'unreachable-route': entry<{ route: string; other: string }>({
    severity: 'error',
    what: ({ route, other }) => `no request reaches ${route}: ${other} takes all of them`,
    remedy: () => 'ask for something more in when, or keep one of the two',
  }),
  'clashing-match': entry<{ route: string; version: string }>({
    severity: 'error',
    what: ({ route, version }) =>
      `route ${route} and version ${version} ask for two different regexes or prefixes at once, which no rule can`,
    remedy: ({ version }) =>
      `write to: '${version}' or another version in the route, or ask both for the same`,
  }),
  'redirect-with-more': entry<{ fields: string }>({
    severity: 'error',
    what: ({ fields }) => `a redirect never reaches the service, so that ${fields} would do nothing`,
    remedy: ({ fields }) => `take away ${fields}, or the redirect`,
  }),
  'redirect-loop': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `the redirect leads to ${path}, where it takes requests again`,
    remedy: () => 'redirect to a path that when.path leaves out, or to another host',
  }),
  'unknown-group': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `rewrite.path ${path} uses a group that when.path does not have`,
    remedy: () => 'write when.path as a regex with a group (…) for each number',
  }),
  'retries-outlast-timeout': entry<{ tries: number; perTry: string; timeout: string }>({
    severity: 'error',
    what: ({ tries, perTry, timeout }) =>
      `${tries} attempts of ${perTry} each, the first included, do not fit into the timeout of ${timeout}`,
    remedy: () => 'lower perTry or attempts, or raise timeout',
  }),
  'useless-per-try': entry<{ perTry: string }>({
    severity: 'error',
    what: ({ perTry }) =>
      `perTry ${perTry} only cuts the time: an attempt that ran out had reached the service and is not repeated`,
    remedy: () => "write timeout instead, or repeat: 'idempotent'",
  }),
  'fault-in-production': entry<{ environment: string }>({
    severity: 'error',
    what: ({ environment }) => `a fault would be injected in ${environment}, which people depend on`,
    remedy: () => 'write the route below in: { … } of another environment',
  }),
  'needs-http': entry<{ what: string }>({
    severity: 'error',
    what: ({ what }) => `${what} can only work on HTTP, which no port of the service speaks`,
    remedy: () => 'take it away, or write protocol: http, http2 or grpc at the port',
  }),
  'unweighed-warm-up': entry<{ balancing: string }>({
    severity: 'error',
    what: ({ balancing }) => `warmUp has no effect with ${balancing} load balancing, which weighs no pods`,
    remedy: () => "write loadBalancing: 'least-request' or 'round-robin', or take warmUp away",
  }),
  'ejects-nobody': entry<{ maxEjection: string; pods: number; least: number }>({
    severity: 'error',
    what: ({ maxEjection, pods }) =>
      `maxEjection ${maxEjection} of ${pods} pods is less than one: no pod would ever be left alone`,
    remedy: ({ least }) => `write at least '${least}%'`,
  }),
  'unasked-cors': entry<{ route: string }>({
    severity: 'error',
    what: ({ route }) =>
      `browsers ask without headers first, so that the cors of route ${route}, which asks for headers, is never read`,
    remedy: () => 'take headers out of when, or write cors in a route for the whole path',
  }),
  'regex-beside-prefix': entry<{ route: string; prefix: string }>({
    severity: 'error',
    what: ({ route, prefix }) =>
      `the regex of route ${route} may match inside and outside of the path ${prefix} that the service is exposed at`,
    remedy: ({ prefix }) => `begin the regex with ${prefix}/, or expose '/'`,
  }),
  'nothing-to-strip': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `stripPrefix has no prefix to take away at ${host}`,
    remedy: () => "write paths: ['/some-prefix'], or take stripPrefix away",
  }),
  'shared-host': entry<{ host: string; outer: string; path: string; inner: string; nested: string }>({
    severity: 'error',
    what: ({ host, outer, path, inner, nested }) =>
      `${inner} at ${host}${nested} may lose requests to ${outer} at ${host}${path}: between services no order holds`,
    remedy: () => 'give one of them another host, or paths beside each other',
  }),
  'weights-not-100': entry<{ sum: number }>({
    severity: 'error',
    what: ({ sum }) => `the versions' weights make ${sum}`,
    remedy: () => 'make them 100',
  }),
} as const;
