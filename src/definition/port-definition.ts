export interface PortDefinition {
  /** Port that callers use. */
  readonly port: number;
  /** Port the container listens on. @default the same */
  readonly target?: number;
  /** What is spoken on it. @default what the name says */
  readonly protocol?: 'http' | 'http2' | 'grpc' | 'tcp' | 'tls' | 'https' | 'mongo' | 'mysql' | 'redis';
}
