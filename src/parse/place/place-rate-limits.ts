import type { RateLimitDefinition } from '../../definition/rate-limit-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Counter, RateLimit } from '../../model/rate-limit';
import { placeMatch } from './place-match';

/** Limits on requests, in the order of their names. */
export function placeRateLimits({ rateLimits: written }: ServiceSettings): readonly RateLimit[] {
  return Object.entries(written ?? {})
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, limit]) => ({
      name,
      requests: limit.requests,
      per: limit.per,
      when: placeMatch(limit.when ?? {}),
      counted: placeCounter(limit),
    }));
}

function placeCounter({ counted = 'pod', burst, requests }: RateLimitDefinition): Counter {
  if (typeof counted === 'object') return { by: 'header', header: counted.header.toLowerCase() };
  return counted === 'pod' ? { by: 'pod', burst: burst ?? requests } : { by: counted };
}
