import { clusterDns } from '../../../src/conventions/cluster-dns';
import { ObservabilityStack } from '../../../src/constructs/observability-stack/observability-stack';
import type { ObservabilityStackProps } from '../../../src/observability/stack/observability-stack-props';
import { synthObjects } from '../tenant-namespace/synth-objects';

const orders = {
  project: 'orders',
  team: 'trading',
  email: 'trading@company.com',
  runbook: 'https://wiki.company.com/trading',
};

/** Two projects, one of them in two environments; services that speak HTTP and others that do not. */
export const observed: ObservabilityStackProps = {
  cluster: 'north',
  tenants: [
    { ...orders, namespace: 'orders-staging', environment: 'staging' },
    { ...orders, namespace: 'orders-dev', environment: 'dev' },
    {
      namespace: 'risk-dev',
      project: 'risk',
      environment: 'dev',
      team: 'risk',
      email: 'risk@company.com',
      runbook: 'https://wiki.company.com/risk',
    },
  ],
  services: [
    {
      namespace: 'orders-dev',
      name: 'orders',
      project: 'orders',
      metrics: { port: 8080, path: '/actuator/prometheus', dialect: 'micrometer' },
      hasHttp: true,
    },
    { namespace: 'orders-dev', name: 'cache', project: 'orders', hasHttp: false, hasTcp: true },
    { namespace: 'orders-staging', name: 'orders', project: 'orders', hasHttp: true },
    { namespace: 'risk-dev', name: 'limits', project: 'risk', hasHttp: true },
  ],
  retention: { days: 30, size: '40GB' },
  storage: '50Gi',
  storageClass: 'fast',
  images: {
    prometheus: 'registry.company.com/prometheus:v3.13.0',
    alertmanager: 'registry.company.com/alertmanager:v0.33.0',
    grafana: 'registry.company.com/grafana:13.1.0',
    kubeStateMetrics: 'registry.company.com/kube-state-metrics:v2.19.0',
    configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.83.0',
    nodeExporter: 'quay.io/prometheus/node-exporter:v1.9.1',
  },
  host: 'grafana.internal.company.com',
  gateway: 'internal',
  fallback: { email: 'platform@company.com', smarthost: 'mail.company.com:587', from: 'alerts@company.com' },
  runbook: 'https://wiki.company.com/platform',
  revision: 'stable',
  rootNamespace: 'istio-system',
  cni: 'calico',
  networks: { pods: '10.42.0.0/16', services: '10.43.0.0/16', nodes: '10.0.0.0/24', dns: clusterDns() },
};

/** A provider with one host for people and for Grafana. */
export const login: NonNullable<ObservabilityStackProps['login']> = {
  name: 'Company',
  clientId: 'grafana',
  secret: 'platform/grafana-oidc',
  authUrl: 'https://login.company.com/auth',
  tokenUrl: 'https://login.company.com/token',
  apiUrl: 'https://login.company.com/userinfo',
  scopes: ['openid', 'profile'],
  groupsClaim: 'groups',
  roles: { admin: ['platform', 'sre'], editor: [], viewer: ['staff'] },
};

/** The objects of the stack of {@link observed} with these changes. */
export const synthStack = (changes: Partial<ObservabilityStackProps> = {}) =>
  synthObjects((chart) => {
    new ObservabilityStack(chart, 'observability', { ...observed, ...changes });
  });

/** The text of a file in a ConfigMap of the stack. */
export function fileOf(stack: ReturnType<typeof synthStack>, configMap: string, file: string): string {
  const { data } = stack.find('ConfigMap', configMap) as { readonly data?: Record<string, string> };
  const text = data?.[file];
  if (text === undefined) {
    throw new Error(`ConfigMap ${configMap} has no ${file}`);
  }
  return text;
}
