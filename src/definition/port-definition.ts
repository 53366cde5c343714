import type { ProtocolName } from './protocol-name';

/** A port that callers use, and what is behind it. */
export interface PortDefinition {
  /** Port that callers use. */
  readonly port: number;
  /** Port the container listens on. @default the same */
  readonly target?: number;
  /** What is spoken on it. @default what the name says */
  readonly protocol?: ProtocolName;
}
