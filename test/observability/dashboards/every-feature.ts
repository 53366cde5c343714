import type { Objective } from '../../../src/model/objective';
import type { ObservedService } from '../../../src/observability/stack/observed-service';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { Stack } from '../../../src/observability/stack/stack';
import { observed } from '../../constructs/observability-stack/observed';

const dialects = ['micrometer', 'node', 'python', 'go', 'dotnet', 'nginx', undefined] as const;

/** A service of `orders` in `orders-dev` that speaks HTTP and has nothing else. */
export const plain = (name: string, more: Partial<ObservedService> = {}): ObservedService => ({
  namespace: 'orders-dev',
  project: 'orders',
  name,
  hasHttp: true,
  ...more,
});

/** A promise that any service could make. */
export const available: Objective = {
  name: 'availability',
  thresholdMs: undefined,
  budgetPpm: 1000,
  windowDays: 28,
};

export const runs = (kind: 'CronJob' | 'Job') => ({ kind, name: 'orders', version: '' });

/** Everything that can make a panel. */
export const full = (name: string, more: Partial<ObservedService> = {}): ObservedService =>
  plain(name, {
    metrics: { port: 8080, path: '/metrics', dialect: 'micrometer' },
    workloads: ['blue', 'green'].map((version) => ({
      kind: 'StatefulSet',
      name: `${name}-${version}`,
      version,
    })),
    autoscaled: true,
    circuitBreaker: true,
    hasRetries: true,
    rateLimits: { local: true, shared: true },
    disks: ['volume-data', 'volume-logs'],
    hasCallees: true,
    objectives: { list: [available], callers: ['risk-dev'], isExposed: true },
    ...more,
  });

/** A stack with services of every runtime, every kind of workload and every feature, and with none. */
export const everyFeature: Stack = resolveStack({
  ...observed,
  logStore: {
    hosts: [{ host: 'logs.company.com', port: 9200 }],
    addresses: [],
    secret: 'platform/log-store',
    privateAuthority: false,
    collector: 'otel:1',
  },
  traces: { collector: 'otel:1', store: 'jaeger:2', days: 3, storage: '20Gi' },
  services: [
    ...observed.services,
    ...dialects.map((dialect) =>
      full(`on-${dialect ?? 'image'}`, { metrics: { port: 8080, path: '/metrics', dialect } }),
    ),
    full('everywhere'),
    plain('everywhere', { namespace: 'orders-staging' }),
    plain('nightly', { hasHttp: false, workloads: [runs('CronJob')] }),
    plain('migrate', { hasHttp: false, workloads: [runs('Job')] }),
    plain('consume', { hasHttp: false }),
  ],
});
