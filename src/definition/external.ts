import type { ProtocolName } from './protocol-name';
import { spreadFields } from './making/spread-fields';

/** A system outside the mesh. Made by `external()`. */
export interface ExternalDefinition {
  /** What the project calls it. */
  readonly external: string;
  /**
   * DNS name or IPv4 address; several where one system has several of them. Rejected: a name inside the cluster,
   * and several names of a protocol that does not say which is meant (`tcp`, `mongo`, `mysql`, `redis`).
   */
  readonly host: string | readonly string[];
  /** Port it listens on. */
  readonly port: number;
  /** What the application speaks to it; one host and port speak one protocol. */
  readonly protocol: ProtocolName;
  /** Address ranges it answers from, CIDR notation. @default any address outside the cluster */
  readonly addresses?: readonly string[];
  /**
   * `'originate'`: the application speaks plain text to `plainPort`, and its proxy speaks TLS to `port` and
   * checks the certificate against the public authorities. Rejected: unless `protocol` is `http`, `http2` or
   * `grpc` and `host` a DNS name.
   *
   * @default what the application sends goes out as it is
   */
  readonly tls?: 'originate';
  /** Port that the application calls, with `tls: 'originate'`. @default 80 */
  readonly plainPort?: number;
  /** How long an answer may take, like `'5s'`. Rejected: unless `protocol` is `http`, `http2` or `grpc`. @default no limit */
  readonly timeout?: string;
  /** Connections that each pod may have open to it. @default no limit */
  readonly maxConnections?: number;
}

/**
 * A system outside the mesh that a service calls.
 *
 * @param name what the project calls it, once for each host and port
 * @param at where it is: `host` is a DNS name or an IPv4 address; `addresses`, in CIDR notation, limit what
 *   network policies open on clusters whose network plugin knows no DNS names
 */
export function external(name: string, at: Omit<ExternalDefinition, 'external'>): ExternalDefinition {
  return spreadFields(at, (given) => ({ external: name, ...given }));
}
