/** Protocols of ports as Istio reads them, in any case. */
export const meshProtocols = {
  http: new Set(['http', 'http2', 'http_proxy', 'grpc', 'grpc-web']),
  tls: new Set(['https', 'tls']),
  streams: new Set(['tcp', 'mongo', 'redis', 'mysql', 'udp']),
  /** What people write. */
  written: ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB', 'HTTPS', 'TLS', 'TCP', 'MONGO', 'REDIS', 'MYSQL'],
} as const;
