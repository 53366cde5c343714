import type { Place } from './problem';

/** Where a rendered value comes from. */
export interface Cause {
  /** The author's line; undefined of Meshwright's own default, which no definition says. */
  readonly place: Place | undefined;
  /** What said it: `service`, `environment`, `project`, `platform`, `runtime`, `image lock`, or Meshwright's own default. */
  readonly layer: string;
  /** What stands there; undefined of a default. */
  readonly value: unknown;
  /**
   * `says`: the value stands there. `shapes`: the value was worked out from it. `exists`: without it there would be no
   * such field.
   */
  readonly role: 'says' | 'shapes' | 'exists';
  /** Defaults and overrides that it beat, strongest first. */
  readonly beat: readonly {
    readonly layer: string;
    readonly place: Place | undefined;
    readonly value: unknown;
  }[];
}
