/** What callers do when a service is slow or fails: their proxies, and the gateways'. */
export interface ResilienceDefinition {
  /** Longest time a request may take, all attempts included, like `'2s'`. HTTP-like ports only. @default none */
  readonly timeout?: string;
  /**
   * Further attempts after a failure, each on another pod where there is one. A number repeats only what never
   * reached the service. Rejects attempts that `timeout` leaves no time for. @default 0
   */
  readonly retries?: number | RetriesDefinition;
  /** When callers stop asking. */
  readonly circuitBreaker?: CircuitBreakerDefinition;
  /**
   * Which pod gets a request: the one with the fewest open requests (of two random ones), each in turn, any, or
   * always the same one for the same caller. @default 'least-request'
   */
  readonly loadBalancing?: 'least-request' | 'round-robin' | 'random' | StickyDefinition;
  /**
   * Whether pods in the caller's zone, then region, come first; others get requests as these are ejected or go
   * away. @default as the mesh is configured: Istio prefers the near ones
   */
  readonly locality?: 'prefer-near' | 'ignore';
  /**
   * Time in which a new pod's share of requests grows from a tenth to its full one, like `'60s'` for a JVM.
   * Rejects sticky and random load balancing, which know no shares. @default none
   */
  readonly warmUp?: string;
}

/** Further attempts after a failure: how many, how long, and of which requests. */
export interface RetriesDefinition {
  /** Attempts after the first, 0 to 10. */
  readonly attempts: number;
  /**
   * Longest time of one attempt. All attempts together, the first included, must fit into `timeout`. Rejected
   * with `repeat: 'unsent'`, where an attempt that ran out would not be repeated. @default none
   */
  readonly perTry?: string;
  /**
   * Which failures are repeated. `'unsent'`: those of requests that never reached the service. `'idempotent'`:
   * also lost answers and 502, 503, 504 of GET, HEAD, OPTIONS, PUT and DELETE (RFC 9110, section 9.2.2), never of
   * POST and PATCH, which includes all of gRPC. `'everything'`: those of every method. @default 'unsent'
   */
  readonly repeat?: 'unsent' | 'idempotent' | 'everything';
}

/** Limits that one caller's proxy keeps by itself: a limit of 100 and ten calling pods make 1000. */
export interface CircuitBreakerDefinition {
  /** Connections to all pods together. @default 1024 */
  readonly maxConnections?: number;
  /** Requests that wait for a connection, HTTP/1.1 and HTTP/2 alike. @default 1024 */
  readonly maxPendingRequests?: number;
  /** Requests under way, HTTP/1.1 and HTTP/2 alike. @default no limit */
  readonly maxRequests?: number;
  /** Repeated requests under way. @default a fifth of the requests under way, at least 3 */
  readonly maxRetries?: number;
  /** Longest wait for a connection. @default '2s', or half of `timeout` where that is less */
  readonly connectTimeout?: string;
  /**
   * How long a connection without requests is kept: shorter than the server keeps it, or requests meet closed
   * connections. @default '1h'
   */
  readonly idleTimeout?: string;
  /** Errors in a row after which a pod is left alone: answers 5xx, or failed connections. @default 5 */
  readonly consecutiveErrors?: number;
  /** How long, times the number of its ejections. @default '30s' */
  readonly ejectionTime?: string;
  /** Most pods that may be left alone at once. Rejects a share that is less than one pod. @default '50%' */
  readonly maxEjection?: string;
}

/** The same caller always gets the same pod, as long as it is there: by a cookie, a header, a query or the address. */
export interface StickyDefinition {
  /** What makes callers the same: a cookie, a header, a query parameter, or `'client-address'`. */
  readonly sticky:
    | {
        /** Name of a cookie, which the proxy sets if it is not there. HTTP-like ports only. */
        readonly cookie: string;
        /** How long it lasts. @default until the browser is closed */
        readonly ttl?: string;
      }
    | {
        /** Name of a header, like a tenant's. HTTP-like ports only. */
        readonly header: string;
      }
    | {
        /** Name of a query parameter. HTTP-like ports only. */
        readonly query: string;
      }
    | 'client-address';
}
