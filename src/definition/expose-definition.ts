export interface ExposeDefinition {
  /** First labels of the host, completed with the environment's domain. */
  readonly host: string;
  /** Path prefixes. @default ['/'] */
  readonly paths?: readonly string[];
  /**
   * Whether the service sees paths without the prefix that led to it, which it gets as `X-Forwarded-Prefix`.
   * Rejects `paths` that have nothing to take away. @default false
   */
  readonly stripPrefix?: boolean;
  /** Gateway of the cluster. @default 'public' */
  readonly gateway?: string;
  /** Port by its name. @default the only HTTP port */
  readonly port?: string;
}
