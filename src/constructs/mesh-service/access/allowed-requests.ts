import type { RequestPattern } from '../../../model/request-pattern';

/** What somebody may do on ports of a container. */
export interface AllowedRequests {
  readonly targets: readonly number[];
  /** Any of these, as the service's own proxy sees them; undefined for all, and empty for none. */
  readonly requests: readonly RequestPattern[] | undefined;
}
