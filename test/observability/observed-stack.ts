import type { ObservabilityStackProps } from '../../src/observability/stack/observability-stack-props';
import { resolveStack } from '../../src/observability/stack/resolve-stack';
import { observed } from '../constructs/observability-stack/observed';

const senders = {
  services: ['orders', 'orders-api', 'cache'],
  spanSenders: ['orders'],
  logSenders: ['orders'],
};

/** Props of a stack that takes traces and logs; `orders` sends both from `orders-dev`. */
export const telemetryProps: ObservabilityStackProps = {
  ...observed,
  tenants: observed.tenants.map((tenant) =>
    tenant.namespace === 'orders-dev' ? { ...tenant, telemetry: senders } : tenant,
  ),
  traces: {
    collector: 'registry.company.com/collector:0.130.0',
    store: 'registry.company.com/jaeger:2.11.0',
    days: 3,
    storage: '20Gi',
  },
  logStore: {
    hosts: [{ host: 'logs.company.com', port: 9200 }],
    addresses: [],
    secret: 'platform/log-store',
    privateAuthority: true,
    collector: 'registry.company.com/collector:0.130.0',
  },
  ownIntake: true,
};

export const telemetryStack = resolveStack(telemetryProps);
