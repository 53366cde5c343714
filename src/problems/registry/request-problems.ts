import { entry } from '../entry';

/** Problems of rate limits and tokens: a part of the registry. */
export const requestProblems = {
  'no-http-port': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is about requests, and no port of the service is http, http2 or grpc`,
    remedy: () => 'name a port after its protocol, or take the field away',
    why: 'The proxy sees connections there and no requests: the setting would be rendered, and hold for nothing, or refuse everybody.',
    example: { field: 'rateLimits' },
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'no-rate-limit-service': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} is counted by ${counted}, which all pods share, and the platform counts nothing`,
    remedy: () => "count it by 'pod', or ask the platform team for rateLimits in apps/platform.ts",
    why: 'Proxies ask nobody then, and let every request pass: the limit stands in the definition and holds nobody back.',
    example: { limit: 'per-client', counted: 'client' },
    source: 'https://istio.io/latest/docs/tasks/policy-enforcement/rate-limit/',
  }),
  'burst-of-shared-limit': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} has a burst, but is counted by ${counted}, in fixed windows that know none`,
    remedy: () => "remove burst, or count it by 'pod'",
    why: 'The service that counts starts again at each full second, minute or hour, and has nothing saved from before: the burst would be ignored.',
    example: { limit: 'per-client', counted: 'client' },
    source: 'https://github.com/envoyproxy/ratelimit',
  }),
  'duplicate-limit': entry<{ first: string; second: string }>({
    severity: 'error',
    what: ({ first, second }) => `limits ${first} and ${second} count the same requests in the same way`,
    remedy: () => 'keep the lower one, or tell them apart by when, per or counted',
    why: 'Every request is counted by both, so that the lower one alone decides: the other one looks like a rule and is none.',
    example: { first: 'all', second: 'everything' },
  }),
  'not-exposed': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} checks tokens on gateways, and no gateway exposes the service`,
    remedy: () => "write at: ['inside'], or expose it",
    why: 'No request reaches the service by a gateway, so that no token would ever be checked, although the definition says that they are.',
    example: { field: 'authentication.at' },
  }),
  'token-unchecked': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) =>
      `${field} asks callers for a token, but only gateways check tokens, which callers do not pass`,
    remedy: () => "add 'inside' to at",
    why: 'Callers inside the mesh do not pass a gateway: a policy that asks for a token which nobody has checked refuses all of them with 403.',
    example: { field: 'authentication.callers' },
    source: 'https://istio.io/latest/docs/reference/config/security/request_authentication/',
  }),
  'preflight-by-regex': entry<{ route: string }>({
    severity: 'error',
    what: ({ route }) =>
      `browsers ask without a token whether they may call route ${route}, and a gateway that checks tokens cannot let that in by a regex`,
    remedy: () => "write the path of the route with cors as a prefix, or check tokens at: ['inside'] only",
    why: 'A browser sends the preflight without the token, gets 403, and does not send the request: pages of other origins cannot use the route.',
    example: { route: 'api' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'token-without-http': entry<{ ports: string }>({
    severity: 'error',
    what: ({ ports }) => `callers need a token, and connections to ${ports} can carry none`,
    remedy: () => "write callers: 'trusted', or move what is not HTTP to a service of its own",
    why: 'What a rule asks of a request never matches on such a port: every connection to it would be refused.',
    example: { ports: 'postgres' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
} as const;
