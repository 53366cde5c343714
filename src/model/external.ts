import type { Protocol } from './port';

/** A host outside the mesh. */
export interface External {
  readonly name: string;
  /** DNS name or IPv4 address. */
  readonly host: string;
  /** Port it listens on. */
  readonly port: number;
  /** What applications speak. */
  readonly protocol: Protocol;
  /** Address ranges it answers from; network policies on clusters without DNS rules are limited to them. */
  readonly addresses: readonly string[];
  /** Port that applications call in plain text while their proxies speak TLS to `port`; none: `port`, as it is. */
  readonly plainPort?: number;
  /** Go duration after which a request fails. */
  readonly timeout?: string;
  /** Connections of each pod. */
  readonly maxConnections?: number;
}
