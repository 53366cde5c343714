import type { RateLimitServiceDefinition } from '../../definition/platform-definition';
import type { CountingStore } from '../../model/counting-store';

/** Where the counts of shared limits are kept. */
export function countingStore(redis: RateLimitServiceDefinition['redis']): CountingStore {
  if ('image' in redis) return { kind: 'own', image: redis.image };
  return {
    kind: 'external',
    host: redis.host,
    port: redis.port ?? 6379,
    tls: redis.tls ?? true,
    password: redis.password === undefined ? undefined : `platform/${redis.password}`,
  };
}
