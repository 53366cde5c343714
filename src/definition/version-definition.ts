import type { MatchDefinition } from './match-definition';

/** One of several versions that run side by side. */
export interface VersionDefinition {
  /** Percentage of the requests that `when` of no version took. `0` for none. */
  readonly weight: number;
  /** Requests that this version gets whatever its weight: `{ headers: { 'x-canary': 'always' } }`. @default none */
  readonly when?: MatchDefinition;
}
