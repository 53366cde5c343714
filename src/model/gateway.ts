/** A platform-owned ingress: a proxy deployment with its hosts and certificate. */
export interface Gateway {
  /** Short name that definitions use: `public` or `internal`. */
  readonly name: string;
  /** Base domains it answers for, one for each environment of the cluster. */
  readonly domains: readonly string[];
  /** Name of the cert-manager ClusterIssuer that signs its certificate. */
  readonly issuer: string;
  /** Whether the load balancer gets an address outside the company. */
  readonly exposure: 'public' | 'internal';
  /** Ports that it opens for connections it does not look into, beside those of HTTP and HTTPS. */
  readonly tcp?: readonly number[];
  readonly replicas: { readonly min: number; readonly max: number };
}
