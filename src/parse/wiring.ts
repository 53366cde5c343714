import type { External } from '../model/external';
import type { Port } from '../model/port';
import type { Call } from './call';

/** What is known of one service before it is placed on clusters. Keyed by `project/service`. */
export interface Wiring {
  readonly ports: readonly Port[];
  readonly callees: readonly Call[];
  readonly callers: Call[];
  readonly externals: readonly External[];
  /** Whether a call of it leads to what is not there, which may be anybody. */
  readonly isLost: boolean;
}
