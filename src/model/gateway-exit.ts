import type { External } from './external';

/** A place outside the cluster that a gateway sends requests to. */
export interface GatewayExit extends Pick<External, 'host' | 'port' | 'addresses'> {
  /** Short name of the gateway. */
  readonly gateway: string;
}
