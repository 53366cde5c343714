import type { Port } from './port';

/** One way in from outside the mesh for connections that the gateway does not look into. */
export interface Opening {
  readonly gateway: string;
  readonly port: Port;
  /** A server name of TLS on port 443, or a port of the gateway of its own. */
  readonly by: { readonly host: string } | { readonly listen: number };
}
