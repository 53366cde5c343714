import { rateLimitDescriptor } from '../../conventions/rate-limit-descriptor';
import type { RateLimit } from '../../model/rate-limit';
import { toYaml } from '../../yaml/to-yaml';
import type { RateLimitSettings } from './rate-limit-settings';

type Entries = ReturnType<typeof rateLimitDescriptor.entries>;

/**
 * The limits, a file for each namespace, which is a domain: two teams that change theirs do not meet in one text
 * (https://github.com/envoyproxy/ratelimit#the-configuration-format).
 */
export function limitFiles({ limited }: RateLimitSettings): Readonly<Record<string, string>> {
  const namespaces = [...new Set(limited.map(({ namespace }) => namespace))];
  return Object.fromEntries(
    namespaces.map((domain) => [
      `${domain}.yaml`,
      toYaml([
        {
          domain,
          descriptors: limited
            .filter(({ namespace }) => namespace === domain)
            .flatMap(({ name, rateLimits }) =>
              rateLimits.map((limit) => nest(rateLimitDescriptor.entries(name, limit), limit)),
            ),
        },
      ]),
    ]),
  );
}

function nest([entry, ...rest]: Entries, limit: RateLimit): unknown {
  return {
    ...entry,
    ...(rest.length === 0
      ? { rate_limit: { unit: limit.per, requests_per_unit: limit.requests } }
      : { descriptors: [nest(rest, limit)] }),
  };
}
