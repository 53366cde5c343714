import type { Elsewhere } from './elsewhere';
import type { Port } from './port';

/** A service that is called. */
export interface Callee {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
  /** Where it also runs, so that a caller's requests may go there. */
  readonly elsewhere?: Elsewhere | undefined;
}
