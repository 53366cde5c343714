/** When a container is ready and alive. A profile like `java(17)` says it for its kind. */
export interface HealthDefinition {
  /** Readiness: whether it gets requests. @default a TCP connection to the port; none without ports */
  readonly ready?: ProbeDefinition;
  /** Liveness: whether it is started again. @default a TCP connection to the port; none without ports */
  readonly live?: ProbeDefinition;
  /** Whether it has started; the other two wait for that. @default what `live` says, else `ready` */
  readonly started?: ProbeDefinition;
  /**
   * Port of the probes, by name or number; a number need not be one of `ports`, and is then open to probes only.
   *
   * @default the first gRPC port for gRPC, else the first port
   */
  readonly port?: string | number;
  /** How long a start may take. @default '120s' */
  readonly start?: string;
}

/**
 * How to ask a container: an HTTP path, a command as a list whose exit code is the answer, gRPC's health protocol
 * (of one service by its name), a TCP connection to a port; or `false` for not at all.
 */
export type ProbeDefinition =
  | string
  | readonly string[]
  | {
      /** gRPC's health protocol: `true` for the whole server, or the name of a service of it. */
      readonly grpc: true | string;
    }
  | {
      /** A TCP connection to this port, by name or number. */
      readonly tcp: string | number;
    }
  | false;
