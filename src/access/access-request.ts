/**
 * A request whose fate is asked for: what the caller sends, as it sends it. What is left out of method, path and host
 * is not known: it meets no permission that asks for it, and every denial.
 */
export interface AccessRequest {
  readonly from: AccessSource;
  readonly to: AccessTarget;
  /** What is spoken; `tcp` for everything that is not HTTP. */
  readonly protocol: 'http' | 'tcp';
  /** Upper case. Of HTTP only. */
  readonly method?: string;
  /** With its slash, without the query. Of HTTP only. */
  readonly path?: string;
  /** Header `Host` of a caller inside; from outside it is what the source says. Of HTTP only. */
  readonly host?: string;
  /** Headers by name in lower case, all that the request has. Of HTTP only. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Claims of a valid token that the request carries; without it, it carries none. */
  readonly token?: {
    readonly issuer: string;
    readonly subject: string;
    readonly claims: Readonly<Record<string, Claim>>;
  };
}

/** What a token says under a name; objects hold claims of their own. */
export type Claim = string | readonly string[] | { readonly [name: string]: Claim };

/** Who calls. */
export type AccessSource =
  /** A pod of a workload of the cluster. */
  | { readonly kind: 'workload'; readonly workload: string }
  /**
   * Somebody outside the cluster, through a gateway: `<namespace>/<name>` of an object Gateway, of Istio or of the
   * Gateway API. `host` is what they ask for, `port` which port of it; without one, any that answers for the host.
   */
  | { readonly kind: 'gateway'; readonly gateway: string; readonly host: string; readonly port?: number };

/** Who is called. */
export type AccessTarget =
  /** Pods of a workload, on a port that their container listens on. */
  | { readonly kind: 'workload'; readonly workload: string; readonly port: number }
  /** A system outside the cluster, by its name or address. */
  | { readonly kind: 'external'; readonly host: string; readonly port: number };
