import type { ProtocolName } from './protocol-name';

/** A system outside the mesh. Made by `external()`. */
export interface ExternalDefinition {
  /** What the project calls it. */
  readonly external: string;
  /** DNS name or IPv4 address. */
  readonly host: string;
  /** Port it listens on. */
  readonly port: number;
  /** What is spoken on the port; one host and port speak one protocol. */
  readonly protocol: ProtocolName;
  /** Address ranges it answers from, CIDR notation. @default any address outside the cluster */
  readonly addresses?: readonly string[];
}

/**
 * A system outside the mesh that a service calls.
 *
 * @param name what the project calls it, once for each host and port
 * @param at where it is: `host` is a DNS name or an IPv4 address; `addresses`, in CIDR notation, limit what
 *   network policies open on clusters whose network plugin knows no DNS names
 */
export function external(name: string, at: Omit<ExternalDefinition, 'external'>): ExternalDefinition {
  return { external: name, ...at };
}
