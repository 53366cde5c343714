/**
 * What a port speaks. HTTP and gRPC are routed request by request; `https` and `tls` are encrypted by the
 * application itself and routed by server name; all the rest is a stream of bytes to the mesh, and the word is for
 * people and norms. UDP is not carried.
 */
export type ProtocolName =
  | 'http'
  | 'http2'
  | 'grpc'
  | 'grpc-web'
  | 'https'
  | 'tls'
  | 'tcp'
  | 'amqp'
  | 'cassandra'
  | 'kafka'
  | 'ldap'
  | 'memcached'
  | 'mongo'
  | 'mqtt'
  | 'mssql'
  | 'mysql'
  | 'nats'
  | 'oracle'
  | 'postgres'
  | 'redis'
  | 'smtp'
  | 'stomp';
