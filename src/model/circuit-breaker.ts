export interface CircuitBreaker {
  readonly maxConnections: number;
  readonly maxPendingRequests: number;
  readonly consecutiveErrors: number;
  /** Istio duration that an ejected pod stays out, times the number of its ejections. */
  readonly ejectionTime: string;
  readonly maxEjectionPercent: number;
}
