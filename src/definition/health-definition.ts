export interface HealthDefinition {
  /** Readiness: an HTTP path, or `false` for none. @default what the runtime knows, else a TCP connection */
  readonly ready?: string | false;
  /** Liveness: an HTTP path, or `false` for none. @default what the runtime knows, else a TCP connection */
  readonly live?: string | false;
  /** Port of both, by name or number. @default the first port */
  readonly port?: string | number;
  /** How long a start may take. @default '120s' */
  readonly start?: string;
}
