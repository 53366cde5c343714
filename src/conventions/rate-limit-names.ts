/** Names and ports of what counts requests for a whole cluster; callers, policies and configuration agree here. */
export const rateLimitNames = {
  namespace: 'ratelimit',
  /** The part of the platform that it is delivered as. */
  part: 'ratelimit',
  service: 'ratelimit',
  grpcPort: 8081,
  /** Health only. */
  httpPort: 8080,
  redis: 'redis',
  redisPort: 6379,
  /** EnvoyFilter of a service. */
  filter: (service: string) => `${service}-rate-limits`,
} as const;
