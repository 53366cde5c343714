/** A system outside the mesh. Made by `external()`. */
export interface ExternalDefinition {
  readonly external: string;
  readonly host: string;
  readonly port: number;
  readonly protocol: 'http' | 'https' | 'grpc' | 'tcp' | 'tls' | 'mongo' | 'mysql' | 'redis';
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
