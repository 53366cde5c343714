import type { CircuitBreaker } from './circuit-breaker';
import type { LoadBalancing } from './load-balancing';
import type { Retries } from './retries';

export interface Resilience {
  /** Istio duration of the whole request, all attempts included; undefined means none. */
  readonly timeout: string | undefined;
  readonly retries: Retries;
  readonly circuitBreaker: CircuitBreaker;
  /** Undefined means Istio's own: the pod with the fewest open requests. */
  readonly loadBalancing: LoadBalancing | undefined;
  /** Undefined means as the mesh is configured. */
  readonly locality: 'prefer-near' | 'ignore' | undefined;
  /** Istio duration in which a new pod gets its full share; undefined means at once. */
  readonly warmUp: string | undefined;
}
