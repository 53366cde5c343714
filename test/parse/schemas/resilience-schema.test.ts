import { describe, expect, it } from '@jest/globals';
import { resilienceSchema } from '../../../src/parse/schemas/resilience-schema';

const cases: Readonly<Record<string, readonly [wrong: unknown, right: unknown]>> = {
  'a timeout of nothing': [{ timeout: '0ms' }, { timeout: '1ms' }],
  'retries of half a time': [{ retries: 1.5 }, { retries: 1 }],
  'retries after something unknown': [
    { retries: { attempts: 1, repeat: '5xx' } },
    { retries: { attempts: 1, repeat: 'everything' } },
  ],
  'no connection at all': [
    { circuitBreaker: { maxConnections: 0 } },
    { circuitBreaker: { maxConnections: 1 } },
  ],
  'no time to connect': [
    { circuitBreaker: { connectTimeout: '0s' } },
    { circuitBreaker: { connectTimeout: '100ms' } },
  ],
  'a cookie with blanks': [
    { loadBalancing: { sticky: { cookie: 'a b' } } },
    { loadBalancing: { sticky: { cookie: 'a-b', ttl: '1h' } } },
  ],
  'stickiness by two things': [
    { loadBalancing: { sticky: { cookie: 'a', header: 'b' } } },
    { loadBalancing: { sticky: { header: 'b' } } },
  ],
  'stickiness by the host': [
    { loadBalancing: { sticky: { header: 'Host' } } },
    { loadBalancing: { sticky: { query: 'host' } } },
  ],
  'an algorithm that is none': [{ loadBalancing: 'fastest' }, { loadBalancing: 'least-request' }],
  'a place that is none': [{ locality: 'far' }, { locality: 'ignore' }],
};

describe.each(Object.entries(cases))('%s', (_, [wrong, right]) => {
  it('is refused, and what is near it is not', () => {
    expect(resilienceSchema.safeParse(wrong).success).toBe(false);
    expect(resilienceSchema.safeParse(right).error).toBeUndefined();
  });
});
