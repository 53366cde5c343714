/** A way in from outside: by exactly one of `host`, `fullHost` and `listen`. */
export interface ExposeDefinition {
  /** First label of the host, completed with the environment's domain. Without it, say `fullHost` or `listen`. */
  readonly host?: string;
  /**
   * Whole host by environment, where it is not below the environment's domain; an environment left out has none.
   * The platform's gateway gets a certificate for it. Rejected: a host that the gateway's certificate covers.
   */
  readonly fullHost?: Readonly<Record<string, string>>;
  /**
   * Port of the gateway that leads to a port which is not HTTP-like, all of it; by environment where a cluster
   * carries several, since a port leads to one service. The platform lists such ports in `gateways.<name>.tcp`.
   * Whoever may connect to the gateway gets through to the service. An environment left out has no such port.
   */
  readonly listen?: number | Readonly<Record<string, number>>;
  /** Path prefixes, for requests only. @default ['/'] */
  readonly paths?: readonly string[];
  /**
   * Whether the service sees paths without the prefix that led to it, which it gets as `X-Forwarded-Prefix`.
   * Rejects `paths` that have nothing to take away. @default false
   */
  readonly stripPrefix?: boolean;
  /** Gateway of the cluster. @default 'public' */
  readonly gateway?: string;
  /** Port by its name. @default the only one that fits: HTTP-like, or with `listen` or `'passthrough'` any other */
  readonly port?: string;
  /**
   * TLS of a `fullHost`: `{ secret }` for a certificate that is there already, a Secret in the gateways'
   * namespace; `'passthrough'` where the service terminates TLS itself, on a port that speaks `tls` or `https`.
   *
   * @default a certificate from the gateway's issuer
   */
  readonly tls?:
    | 'passthrough'
    | {
        /** Name of the Secret, with `tls.crt` and `tls.key`. */
        readonly secret: string;
      };
}
