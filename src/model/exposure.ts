import type { Port } from './port';

/** One way in from outside the mesh. */
export interface Exposure {
  readonly gateway: string;
  /** Fully qualified. */
  readonly host: string;
  /** Path prefixes; `/` for everything. */
  readonly paths: readonly string[];
  readonly port: Port;
  /** What proves a host that the gateway's own certificate does not cover: one to be issued, or a Secret. */
  readonly certificate?: 'issued' | { readonly secret: string };
  /** Whether the service sees paths without the prefix that led to it. */
  readonly stripPrefix?: boolean;
}
