import type { ResilienceDefinition } from '../../definition/resilience-definition';
import type { LoadBalancing } from '../../model/load-balancing';

/** Which pod gets a request. */
export function placeLoadBalancing(
  written: NonNullable<ResilienceDefinition['loadBalancing']>,
): LoadBalancing {
  if (typeof written === 'string') return { kind: written };
  const { sticky } = written;
  if (typeof sticky === 'string') return { kind: sticky };
  if ('cookie' in sticky) return { kind: 'cookie', name: sticky.cookie, ttl: sticky.ttl ?? '0s' };
  return 'header' in sticky
    ? { kind: 'header', name: sticky.header.toLowerCase() }
    : { kind: 'query', name: sticky.query };
}
