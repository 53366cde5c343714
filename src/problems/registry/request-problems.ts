import { entry } from '../entry';

/** Problems of rate limits and tokens: a part of the registry. */
export const requestProblems = {
  'no-http-port': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is about requests, and no port of the service is http, http2 or grpc`,
    remedy: () => 'name a port after its protocol, or take the field away',
  }),
  'no-rate-limit-service': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} is counted by ${counted}, which all pods share, and the platform counts nothing`,
    remedy: () => "count it by 'pod', or ask the platform team for rateLimits in apps/platform.ts",
  }),
  'burst-of-shared-limit': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} has a burst, but is counted by ${counted}, in fixed windows that know none`,
    remedy: () => "remove burst, or count it by 'pod'",
  }),
  'duplicate-limit': entry<{ first: string; second: string }>({
    severity: 'error',
    what: ({ first, second }) => `limits ${first} and ${second} count the same requests in the same way`,
    remedy: () => 'keep the lower one, or tell them apart by when, per or counted',
  }),
  'not-exposed': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} checks tokens on gateways, and no gateway exposes the service`,
    remedy: () => "write at: ['inside'], or expose it",
  }),
  'token-unchecked': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) =>
      `${field} asks callers for a token, but only gateways check tokens, which callers do not pass`,
    remedy: () => "add 'inside' to at",
  }),
  'preflight-by-regex': entry<{ route: string }>({
    severity: 'error',
    what: ({ route }) =>
      `browsers ask without a token whether they may call route ${route}, and a gateway that checks tokens cannot let that in by a regex`,
    remedy: () => "write the path of the route with cors as a prefix, or check tokens at: ['inside'] only",
  }),
  'token-without-http': entry<{ ports: string }>({
    severity: 'error',
    what: ({ ports }) => `callers need a token, and connections to ${ports} can carry none`,
    remedy: () => "write callers: 'trusted', or move what is not HTTP to a service of its own",
  }),
} as const;
