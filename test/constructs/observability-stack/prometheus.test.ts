import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { PrometheusConfig } from '../../../src/observability/scraping/prometheus-config';
import type { ScrapeJob } from '../../../src/observability/scraping/scrape-job';
import { fileOf, observed, synthStack } from './observed';

const configOf = (stack: ReturnType<typeof synthStack>) =>
  parse(fileOf(stack, 'prometheus', 'prometheus.yml')) as PrometheusConfig;

const stack = synthStack();
const config = configOf(stack);

const jobNamed = (name: string): ScrapeJob => {
  const found = config.scrape_configs.find(({ job_name }) => job_name === name);
  if (found === undefined) {
    throw new Error(`there is no job ${name}`);
  }
  return found;
};

describe('what Prometheus scrapes', () => {
  it('is the tenants, the control plane, the gateways and the stack, each in namespaces of its own', () => {
    expect(
      config.scrape_configs.map(({ job_name, kubernetes_sd_configs: [discovery] }) => [
        job_name,
        discovery?.role === 'pod' ? discovery.namespaces.names : discovery?.role,
      ]),
    ).toEqual([
      ['mesh-pods', ['orders-dev', 'orders-staging', 'risk-dev']],
      ['istiod', ['istio-system']],
      ['gateways', ['istio-ingress']],
      ['kube-state-metrics', ['observability']],
      ['cert-manager', ['cert-manager']],
      ['cadvisor', 'node'],
      ['kubelet', 'node'],
      ['node-exporter', ['node-agents']],
      ['prometheus', ['observability']],
      ['alertmanager', ['observability']],
      ['grafana', ['observability']],
    ]);
  });

  it('may be discovered by a Role in each namespace of the platform; those of tenants bring theirs', () => {
    const roles = stack.all.filter(
      ({ kind, metadata }) => kind === 'Role' && metadata.name === 'meshwright-prometheus',
    );
    expect(roles.map(({ metadata }) => metadata.namespace)).toEqual([
      'observability',
      'istio-ingress',
      'istio-system',
      'cert-manager',
      'node-agents',
    ]);
    for (const role of roles) {
      expect(role['rules']).toEqual([
        { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
      ]);
    }
    // Nodes have no namespace. Through `nodes/proxy` it could run commands in every pod.
    expect(
      stack.all
        .filter(({ kind }) => kind === 'ClusterRole')
        .map((role) => [role.metadata.name, role['rules']]),
    ).toEqual([
      [
        'meshwright-prometheus',
        [
          { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list', 'watch'] },
          { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
        ],
      ],
    ]);
  });

  it('does not become every namespace when there is no tenant', () => {
    const without = configOf(synthStack({ tenants: [], services: [] }));
    expect(without.scrape_configs.map(({ job_name }) => job_name)).not.toContain('mesh-pods');
  });

  it('leaves the gateways out where there are none', () => {
    const without = synthStack({ gateway: undefined, host: undefined });
    expect(configOf(without).scrape_configs.map(({ job_name }) => job_name)).not.toContain('gateways');
    expect(without.all.filter(({ metadata }) => metadata.namespace === 'istio-ingress')).toEqual([]);
    expect(fileOf(without, 'prometheus-rules', 'platform.yml')).not.toContain('gateways');
  });

  it('takes no label from a target but from kube-state-metrics, and no more than a limit of samples', () => {
    for (const { job_name, honor_labels } of config.scrape_configs) {
      expect([job_name, honor_labels]).toEqual([
        job_name,
        ['kube-state-metrics', 'cert-manager'].includes(job_name),
      ]);
    }
    expect(config.scrape_configs.every(({ sample_limit = 0 }) => sample_limit > 0)).toBe(true);
    expect(jobNamed('mesh-pods')).toMatchObject({ honor_timestamps: false, sample_limit: 50_000 });
    expect(config.scrape_configs.every(({ follow_redirects }) => !follow_redirects)).toBe(true);
  });

  it('gives the series of kube-state-metrics the project of their namespace, and no labels of its own pod', () => {
    const { metric_relabel_configs, relabel_configs } = jobNamed('kube-state-metrics');
    expect(metric_relabel_configs).toContainEqual({
      source_labels: ['namespace'],
      regex: 'risk-dev',
      target_label: 'project',
      replacement: 'risk',
    });
    expect(relabel_configs.map(({ target_label }) => target_label)).toEqual([
      undefined,
      undefined,
      '__address__',
    ]);
  });
});

describe('the alerts of both replicas', () => {
  it('are one, and reach every Alertmanager', () => {
    expect(config.global.external_labels).toEqual({ cluster: 'north', replica: '${POD_NAME}' });
    expect(config.alerting).toEqual({
      alert_relabel_configs: [{ regex: 'replica', action: 'labeldrop' }],
      alertmanagers: [
        {
          dns_sd_configs: [
            { names: ['alertmanager-pods.observability.svc.cluster.local'], type: 'A', port: 9093 },
          ],
        },
      ],
    });
  });
});

it('a new content makes no new pods: the reloader tells Prometheus of it', () => {
  const more = synthStack({
    services: [
      ...observed.services,
      {
        namespace: 'risk-dev',
        name: 'scores',
        project: 'risk',
        hasHttp: true,
        objectives: {
          list: [{ name: 'availability', thresholdMs: undefined, budgetPpm: 1000, windowDays: 28 }],
          callers: [],
          isExposed: true,
        },
      },
    ],
  });
  expect(fileOf(more, 'prometheus-rules-risk', 'project-risk.yml')).not.toBe(
    fileOf(stack, 'prometheus-rules-risk', 'project-risk.yml'),
  );
  expect(more.find('StatefulSet', 'prometheus')).toEqual(stack.find('StatefulSet', 'prometheus'));
});

it('the order of tenants and services never shows', () => {
  const reversed = synthStack({
    tenants: observed.tenants.toReversed(),
    services: observed.services.toReversed(),
  });
  expect(reversed.all).toEqual(stack.all);
});
