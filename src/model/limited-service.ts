import type { Port } from './port';
import type { RateLimit } from './rate-limit';

/** A service with limits, as those need to know it who render them outside of the service. */
export interface LimitedService {
  readonly name: string;
  readonly ports: readonly Port[];
  readonly rateLimits: readonly RateLimit[];
}
