import type { CircuitBreaker } from './circuit-breaker';

export interface Resilience {
  /** Istio duration of the whole request, all attempts included; undefined means none. */
  readonly timeout: string | undefined;
  readonly retries: number;
  readonly circuitBreaker: CircuitBreaker;
}
