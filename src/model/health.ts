import type { Probe } from './probe';

export interface Health {
  readonly ready: Probe | undefined;
  readonly live: Probe | undefined;
  /** What the other two wait for; they begin at once where there is none. */
  readonly started: Probe | undefined;
  /** Seconds that a start may take before the container is restarted. */
  readonly startSeconds: number;
}
