import type { Service } from '../model/service';

/**
 * What a service gets where nobody says otherwise: the lowest layer of precedence, for definitions and for
 * constructs used on their own.
 */
export const serviceDefaults: Omit<Service, 'name' | 'namespace' | 'versions' | 'source'> = {
  runtime: 'image',
  job: undefined,
  retired: undefined,
  command: [],
  args: [],
  ports: [],
  health: { ready: undefined, live: undefined, started: undefined, startSeconds: 120 },
  resources: { cpu: '100m', memory: '128Mi', cpuLimit: undefined, memoryLimit: '256Mi' },
  scale: { min: 1, max: 1, cpuPercent: 70 },
  availability: { maxUnavailable: 1, spread: 'prefer', priorityClass: undefined },
  nodes: { labels: {}, taints: [] },
  // `global.proxy.resources` of Istio's chart.
  sidecar: {
    inherited: true,
    cpu: '100m',
    memory: '128Mi',
    cpuLimit: '2',
    memoryLimit: '1Gi',
    concurrency: undefined,
  },
  // Endpoints need a few seconds to leave every proxy; istio/istio#60649.
  shutdown: { drainSeconds: 10, graceSeconds: 20 },
  security: { user: undefined, group: undefined, readOnlyRoot: true, capabilities: [] },
  env: [],
  files: [],
  secrets: [],
  pullSecrets: [],
  volumes: [],
  metrics: undefined,
  objectives: [],
  resilience: {
    timeout: undefined,
    retries: { attempts: 0, perTry: undefined, repeat: 'unsent' },
    loadBalancing: undefined,
    locality: undefined,
    warmUp: undefined,
    circuitBreaker: {
      maxConnections: 1024,
      maxPendingRequests: 1024,
      maxRequests: undefined,
      maxRetries: undefined,
      // Istio's own of 10s outlasts most requests' timeouts, so that nothing would be left to retry in. Above a
      // second, after which a lost packet is sent again (RFC 6298).
      connectTimeout: '2s',
      idleTimeout: undefined,
      consecutiveErrors: 5,
      ejectionTime: '30s',
      // One pod of two or more. Istio's own of 10 ejects nobody from a service of less than ten: since 1.28 Envoy
      // counts the pod that it is about to eject.
      maxEjectionPercent: 50,
    },
  },
  elsewhere: undefined,
  rateLimits: [],
  authentication: undefined,
  routes: [],
  exposures: [],
  openings: [],
  callers: [],
  callees: [],
  externals: [],
  telemetry: { spans: false, logs: false },
};
