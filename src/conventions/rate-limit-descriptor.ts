import type { RateLimit } from '../model/rate-limit';

/** One step of what a request is counted under; without a value, every value has a count of its own. */
interface DescriptorEntry {
  readonly key: string;
  readonly value?: string;
}

/** Names a limit within the domain of its namespace. */
const limitEntry = (service: string, { name }: RateLimit) =>
  ({ key: 'limit', value: `${service}/${name}` }) as const;

const queryEntry = { key: 'query', value: 'match' } as const;

/** The key that tells counts apart; Envoy gives that of addresses its name. */
const counterKeys = {
  header: 'header',
  'client-address': 'remote_address',
  caller: 'caller',
} as const;

/**
 * What the requests of a limit are counted under. The proxy sends these entries and the counting side looks for the
 * same, entry by entry; a difference would count nothing.
 */
export const rateLimitDescriptor = {
  limit: limitEntry,
  query: queryEntry,
  counterKeys,
  entries(service: string, limit: RateLimit): readonly DescriptorEntry[] {
    const { by } = limit.counted;
    return [
      limitEntry(service, limit),
      ...(Object.keys(limit.when.query).length > 0 ? [queryEntry] : []),
      ...(by === 'pod' || by === 'service' ? [] : [{ key: counterKeys[by] }]),
    ];
  },
} as const;
