/** Where a service still runs outside the mesh, and how much of its traffic goes there. */
export interface ElsewhereDefinition {
  /**
   * Its DNS name, or the IPv4 addresses of its load balancer or nodes. Rejected: a name inside the cluster, and
   * several names.
   */
  readonly host: string | readonly string[];
  /** Port there of the only HTTP-like port, or ports there by the service's port names. Other ports never go there. */
  readonly port: number | Readonly<Record<string, number>>;
  /**
   * Percentage of requests that still goes there, a whole number. At 100 the pods run without traffic, to be
   * looked at; at 0 all requests come here, and the way back stays open until `elsewhere` is removed.
   */
  readonly share: number;
  /**
   * Address ranges that a DNS name answers from, CIDR notation: network policies are limited to them.
   *
   * @default any address outside the cluster
   */
  readonly addresses?: readonly string[];
  /** `Host` header of requests that go there, where something routes by it. @default the caller's own */
  readonly hostHeader?: string;
  /**
   * Whether it speaks TLS, with a certificate of a public authority for `hostHeader` or the DNS name. Rejected:
   * with addresses alone.
   *
   * @default false
   */
  readonly tls?: boolean;
}
