import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { ObservedService } from '../../../src/observability/stack/observed-service';
import type { Stack } from '../../../src/observability/stack/stack';
import { jobs } from '../../../src/observability/scraping/jobs';
import { observed } from '../../constructs/observability-stack/observed';

const inOrders = { namespace: 'orders-dev', project: 'orders' };

/** A service with everything that an alert could be about, in two versions. */
const full: ObservedService = {
  ...inOrders,
  name: 'orders',
  hasHttp: true,
  hasTcp: true,
  metrics: { port: 8080, path: '/actuator/prometheus' },
  workloads: [
    { kind: 'Deployment', name: 'orders-v1', version: '' },
    { kind: 'Deployment', name: 'orders-v2', version: '' },
  ],
  autoscaled: true,
  hasTimeout: true,
  hasRetries: true,
  rateLimits: { local: true, shared: true },
  certificates: ['orders.example-tls'],
  jvm: { database: true, threads: true },
};

/** What else there can be: disks in two versions, jobs, a worker, a name too long for the address of a dashboard. */
const others: readonly ObservedService[] = [
  {
    ...inOrders,
    name: 'cache',
    hasHttp: false,
    hasTcp: true,
    workloads: [{ kind: 'StatefulSet', name: 'cache-blue', version: '' }],
    disks: ['volume-data'],
  },
  {
    ...inOrders,
    name: 'backup',
    hasHttp: false,
    workloads: [{ kind: 'CronJob', name: 'backup', version: '' }],
  },
  {
    ...inOrders,
    name: 'migrate',
    hasHttp: false,
    workloads: [{ kind: 'Job', name: 'migrate', version: '' }],
  },
  {
    ...inOrders,
    name: 'a-worker-with-a-very-very-long-name-35',
    hasHttp: false,
    workloads: [{ kind: 'Deployment', name: 'a-worker-with-a-very-very-long-name-35', version: '' }],
  },
  {
    namespace: 'orders-staging',
    project: 'orders',
    name: 'orders',
    hasHttp: true,
    workloads: [{ kind: 'Deployment', name: 'orders', version: '' }],
  },
];

/** A stack on which every kind of alert applies. */
export const fullStack: Stack = resolveStack({ ...observed, services: [full, ...others] });

/** As if everything were scraped. */
export const everyJob: ReadonlySet<string> = new Set(Object.values(jobs));
