import type { Port } from './port';

/** Where a service also runs, outside the mesh. */
export interface Elsewhere {
  /** One DNS name, or IPv4 addresses. */
  readonly hosts: readonly string[];
  /** Ranges that a DNS name answers from; empty for any outside the cluster. */
  readonly addresses: readonly string[];
  /** HTTP-like ports of the service, each with its number there. */
  readonly ports: readonly { readonly port: Port; readonly there: number }[];
  /** Percentage of requests that goes there, a whole number. */
  readonly share: number;
  readonly hostHeader: string | undefined;
  /** Name in the certificate that is asked for and checked; none: plain text. */
  readonly tlsName: string | undefined;
}
