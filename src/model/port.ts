/** Application protocol as Istio names it (https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/). */
export const protocols = ['http', 'http2', 'grpc', 'tcp', 'tls', 'https', 'mongo', 'mysql', 'redis'] as const;

export type Protocol = (typeof protocols)[number];

export interface Port {
  /** Name in Service and container: `<protocol>` or `<protocol>-<suffix>`. */
  readonly name: string;
  /** Key in the definition. */
  readonly key: string;
  /** Port of the Service. */
  readonly number: number;
  /** Port of the container. */
  readonly target: number;
  readonly protocol: Protocol;
}
