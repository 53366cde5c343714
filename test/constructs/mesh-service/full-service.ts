import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { grpc, http, mysql } from './render';

/** A service that uses everything but disks and named versions. */
export const fullService: Partial<MeshServiceProps> = {
  project: 'order-management',
  environment: 'prod',
  team: 'trading',
  versions: [
    {
      name: '',
      weight: 100,
      image: {
        repository: 'registry.company.com/shop/orders',
        tag: '1.4.2',
        digest: `sha256:${'0'.repeat(64)}`,
      },
    },
  ],
  command: ['/app/orders'],
  args: ['--serve'],
  ports: [http, grpc],
  health: {
    ready: { kind: 'http', path: '/ready', port: 8080 },
    live: { kind: 'tcp', port: 8080 },
    started: { kind: 'tcp', port: 8080 },
    startSeconds: 62,
  },
  resources: { cpu: '250m', memory: '512Mi', cpuLimit: '1', memoryLimit: '1Gi' },
  scale: { min: 2, max: 10, cpuPercent: 70 },
  shutdown: { drainSeconds: 12, graceSeconds: 30 },
  security: { user: 1000, group: 2000, readOnlyRoot: true, capabilities: ['NET_BIND_SERVICE'] },
  env: [
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'DB_PASSWORD', secret: 'db', key: 'password' },
  ],
  files: [{ path: '/etc/app/application.yaml', text: 'server:\n  port: 8080\n' }],
  secrets: [
    {
      name: 'db',
      from: { kind: 'store', remote: 'order-management/prod/db' },
      asEnv: false,
      mount: '/etc/db',
      keys: [],
    },
    {
      name: 'api-keys',
      from: { kind: 'store', remote: 'order-management/prod/api-keys' },
      asEnv: true,
      mount: undefined,
      keys: [],
    },
  ],
  volumes: [
    { kind: 'scratch', name: 'cache', mount: '/var/cache', size: '1Gi', memory: true },
    {
      kind: 'smb',
      name: 'reports',
      mount: '/mnt/reports',
      size: '10Gi',
      server: 'nas',
      share: 'reports',
      readOnly: false,
      credentials: 'orders-nas',
    },
    {
      kind: 'nfs',
      name: 'archive',
      mount: '/mnt/archive',
      size: '20Gi',
      server: 'filer',
      share: 'exports/archive',
      readOnly: true,
      credentials: undefined,
    },
  ],
  metrics: { port: 8080, path: '/metrics' },
  resilience: {
    timeout: '2s',
    retries: { attempts: 2, perTry: undefined, repeat: 'unsent' },
    loadBalancing: undefined,
    locality: undefined,
    warmUp: undefined,
    circuitBreaker: {
      maxConnections: 100,
      maxPendingRequests: 50,
      maxRequests: undefined,
      maxRetries: undefined,
      connectTimeout: '1s',
      idleTimeout: undefined,
      consecutiveErrors: 5,
      ejectionTime: '30s',
      maxEjectionPercent: 50,
    },
  },
  exposures: [{ gateway: 'public', host: 'orders.company.com', paths: ['/api/orders'], port: http }],
  callers: [
    { namespace: 'shop', service: 'web', ports: [http] },
    { namespace: 'billing', service: 'invoices', ports: [grpc, http] },
  ],
  callees: [
    { namespace: 'shop', service: 'quotes', ports: [http] },
    { namespace: 'risk', service: 'limits', ports: [grpc] },
    { namespace: 'shop', service: 'ledger', ports: [mysql] },
  ],
  externals: [
    { name: 'bank', host: 'api.bank.com', port: 443, protocol: 'tls', addresses: [] },
    { name: 'rates', host: 'rates.com', port: 443, protocol: 'tls', addresses: ['203.0.113.0/24'] },
    { name: 'mainframe', host: '192.0.2.7', port: 1414, protocol: 'tcp', addresses: [] },
  ],
};
