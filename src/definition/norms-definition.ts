import type { ProtocolName } from './protocol-name';

/** Rules of the house for names and ports. What breaks one is a problem that shows the rule. */
export interface NormsDefinition {
  /** What names of services look like, like `/^[a-z]+-(api|web|worker)$/`. @default any DNS label */
  readonly serviceNames?: RegExp;
  /** What names of ports look like in the cluster, like `/^(http|grpc|tcp-[a-z]+)$/`. @default any that say the protocol */
  readonly portNames?: RegExp;
  /**
   * Ports that callers use, by protocol: one, some, or a range, its ends included. The container may listen
   * elsewhere. Protocols that are not listed are free.
   *
   * @default any but the mesh's own
   */
  readonly ports?: Readonly<Partial<Record<ProtocolName, PortNorm>>>;
}

/** A port, some, or a range. */
export type PortNorm =
  | number
  | readonly number[]
  | {
      /** First port that is allowed. */
      readonly from: number;
      /** Last port that is allowed. */
      readonly to: number;
    };
