import type { Match } from './match';

/** How many requests pass. */
export interface RateLimit {
  /** Unique within the service. */
  readonly name: string;
  readonly requests: number;
  readonly per: 'second' | 'minute' | 'hour';
  /** The requests that count. */
  readonly when: Match;
  readonly counted: Counter;
}

/** What has a count of its own: each pod, with room for bursts, or one thing in the whole cluster. */
export type Counter =
  | { readonly by: 'pod'; readonly burst: number }
  | { readonly by: 'service' | 'client-address' | 'caller' }
  /** In lower case. */
  | { readonly by: 'header'; readonly header: string };
