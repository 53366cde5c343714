export interface ExposeDefinition {
  /** First labels of the host, completed with the environment's domain. */
  readonly host: string;
  /** Path prefixes. @default ['/'] */
  readonly paths?: readonly string[];
  /** Gateway of the cluster. @default 'public' */
  readonly gateway?: string;
  /** Port by its name. @default the only HTTP port */
  readonly port?: string;
}
