/** What a port speaks, in the author's words. */
export const protocols = [
  'http',
  'http2',
  'grpc',
  'grpc-web',
  'https',
  'tls',
  'tcp',
  'amqp',
  'cassandra',
  'kafka',
  'ldap',
  'memcached',
  'mongo',
  'mqtt',
  'mssql',
  'mysql',
  'nats',
  'oracle',
  'postgres',
  'redis',
  'smtp',
  'stomp',
] as const;

export type Protocol = (typeof protocols)[number];

export interface Port {
  /** Name in Service and container: `<protocol>` or `<protocol>-<suffix>`, with a protocol that Istio knows. */
  readonly name: string;
  /** Key in the definition. */
  readonly key: string;
  /** Port of the Service. */
  readonly number: number;
  /** Port of the container. */
  readonly target: number;
  readonly protocol: Protocol;
}
