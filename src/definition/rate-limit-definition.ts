import type { MatchDefinition } from './match-definition';

/** How many requests are answered; what comes above gets 429, or RESOURCE_EXHAUSTED over gRPC. */
export interface RateLimitDefinition {
  /** How many requests pass in each unit of time. Rejects 0. */
  readonly requests: number;
  /** The unit of time. */
  readonly per: 'second' | 'minute' | 'hour';
  /**
   * Most requests that may come at once after a pause. Counted by pods only: the platform's service counts in
   * fixed windows and knows no bursts. @default requests
   */
  readonly burst?: number;
  /** Which requests are limited and counted. @default all of them, on every HTTP port */
  readonly when?: MatchDefinition;
  /**
   * What has a count of its own. `pod` counts in the proxy of each pod and needs nothing else: all pods together
   * let through `requests` times their number. The others share one count over all pods and need `rateLimits` of
   * the platform: `service` has one count for everybody, `client-address` one for each address outside, `caller`
   * one for each service or gateway that calls, `{ header }` one for each value of a header, with one more for all
   * requests without it. @default 'pod'
   */
  readonly counted?:
    | 'pod'
    | 'service'
    | 'client-address'
    | 'caller'
    | {
        /** Name of the header, in any case. */
        readonly header: string;
      };
}
