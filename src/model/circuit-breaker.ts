/** Limits that the proxy of each caller keeps. */
export interface CircuitBreaker {
  readonly maxConnections: number;
  readonly maxPendingRequests: number;
  /** Undefined means no limit, as below. */
  readonly maxRequests: number | undefined;
  /** Undefined means a share of the requests under way. */
  readonly maxRetries: number | undefined;
  /** Istio duration. */
  readonly connectTimeout: string;
  /** Istio duration; undefined means Istio's own of an hour. */
  readonly idleTimeout: string | undefined;
  readonly consecutiveErrors: number;
  /** Istio duration that an ejected pod stays out, times the number of its ejections. */
  readonly ejectionTime: string;
  readonly maxEjectionPercent: number;
}
