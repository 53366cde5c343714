import type { Protocol } from './port';

/** A system outside the mesh. */
export interface External {
  readonly name: string;
  /** DNS name or IPv4 address. */
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
  /** Address ranges it answers from; network policies on clusters without DNS rules are limited to them. */
  readonly addresses: readonly string[];
}
