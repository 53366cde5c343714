import type { Place } from '../problems/problem';

/** Where a rendered value comes from. */
export interface Cause {
  /** The author's line; of a default, the place in the sources of Meshwright that says it is undefined. */
  readonly place: Place | undefined;
  /** What said it: `service`, `environment`, `project`, `platform`, `runtime`, `image lock`, or Meshwright's own default. */
  readonly layer: string;
  /** Defaults and overrides that it beat, strongest first. */
  readonly beat: readonly {
    readonly layer: string;
    readonly place: Place | undefined;
    readonly value: unknown;
  }[];
}
