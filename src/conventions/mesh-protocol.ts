import type { Protocol } from '../model/port';

/** Protocols that Istio knows, of those that a definition may name. */
type MeshProtocol =
  | 'http'
  | 'http2'
  | 'grpc'
  | 'grpc-web'
  | 'https'
  | 'tls'
  | 'tcp'
  | 'mongo'
  | 'mysql'
  | 'redis';

const known: Readonly<Record<Protocol, MeshProtocol>> = {
  http: 'http',
  http2: 'http2',
  grpc: 'grpc',
  'grpc-web': 'grpc-web',
  https: 'https',
  tls: 'tls',
  tcp: 'tcp',
  // A filter that counts operations and passes every byte on, unless istiod runs with PILOT_ENABLE_MONGO_FILTER=false.
  mongo: 'mongo',
  // Plain streams, unless istiod runs with PILOT_ENABLE_MYSQL_FILTER or PILOT_ENABLE_REDIS_FILTER.
  mysql: 'mysql',
  redis: 'redis',
  // Said to be TCP, because a proxy that guesses waits for the client to speak first, and some of these never do.
  amqp: 'tcp',
  cassandra: 'tcp',
  kafka: 'tcp',
  ldap: 'tcp',
  memcached: 'tcp',
  mqtt: 'tcp',
  mssql: 'tcp',
  nats: 'tcp',
  oracle: 'tcp',
  postgres: 'tcp',
  smtp: 'tcp',
  stomp: 'tcp',
};

/**
 * A protocol as Istio knows it, for `appProtocol`, names of ports and ServiceEntries
 * (https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/).
 */
export function meshProtocol(protocol: Protocol): MeshProtocol {
  return known[protocol];
}
