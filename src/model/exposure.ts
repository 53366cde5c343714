import type { Port } from './port';

/** One way in from outside the mesh. */
export interface Exposure {
  readonly gateway: string;
  /** Fully qualified. */
  readonly host: string;
  /** Path prefixes; `/` for everything. */
  readonly paths: readonly string[];
  readonly port: Port;
}
