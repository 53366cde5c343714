export interface ResilienceDefinition {
  /** Longest time a request may take, all attempts included, like `'2s'`. @default none */
  readonly timeout?: string;
  /** Further attempts after a connection failed; nothing that reached the service is repeated. @default 0 */
  readonly retries?: number;
  /** When callers stop asking. */
  readonly circuitBreaker?: {
    /** Connections from one client pod. @default 1024 */
    readonly maxConnections?: number;
    /** Requests waiting for a connection. @default 1024 */
    readonly maxPendingRequests?: number;
    /** Errors in a row after which a pod is left alone. @default 5 */
    readonly consecutiveErrors?: number;
    /** How long, times the number of its ejections. @default '30s' */
    readonly ejectionTime?: string;
    /** Most pods that may be left alone at once. @default '50%' */
    readonly maxEjection?: string;
  };
}
