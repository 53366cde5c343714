import type { Image } from './image';
import type { Match } from './match';

export interface Version {
  /** Empty when the service has one version only. */
  readonly name: string;
  readonly image: Image;
  /** Share of requests, percent; all versions together make 100. */
  readonly weight: number;
  /** Requests that it gets whatever its weight. */
  readonly match?: Match;
}
