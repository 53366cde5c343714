import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { fileOf, synthStack } from './observed';
import { runTool } from './run-tool';

const stack = synthStack();
const config = fileOf(stack, 'prometheus', 'prometheus.yml');

describe('prometheus.yml', () => {
  it.each([
    ['with tenants', config],
    ['without any', fileOf(synthStack({ tenants: [], services: [] }), 'prometheus', 'prometheus.yml')],
  ])('is accepted by Prometheus %s', (_, text) => {
    // Debian builds Prometheus without discovery by Kubernetes, so these few lines are compared instead.
    const { scrape_configs, ...rest } = parse(text) as ParsedConfig;
    const scrapes = scrape_configs.map(({ kubernetes_sd_configs: discovery, ...scrape }) => {
      expect([
        [{ role: 'node' }],
        [
          {
            role: 'pod',
            namespaces: { names: [expect.any(String), ...(discovery[0]?.namespaces?.names.slice(1) ?? [])] },
          },
        ],
      ]).toContainEqual(discovery);
      return { ...scrape, static_configs: [{ targets: ['10.42.0.7:15020'] }] };
    });
    const { status, output } = runTool('promtool', ['check', 'config', '--syntax-only', 'prometheus.yml'], {
      'prometheus.yml': stringify({ ...rest, scrape_configs: scrapes }),
    });
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('is valid') });
  });

  it('makes one target of a pod, whatever ports its proxy declares, with the labels of the table', () => {
    const container = (name: string, more: Record<string, string> = {}) => ({
      pod_container_name: name,
      ...more,
    });
    const labels = relabel('mesh-pods', [
      container('app', { pod_container_port_number: '8080' }),
      container('istio-proxy', { pod_container_port_number: '15090', pod_container_init: 'true' }),
      container('istio-proxy', { pod_container_port_number: '15021' }),
      container('istio-proxy', { pod_phase: 'Succeeded' }),
      container('istio-proxy', { pod_annotation_prometheus_io_scrape: 'false' }),
    ]);
    // Prometheus scrapes targets with equal labels once.
    expect([...new Set(labels)].map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        __address__: '10.42.0.7:15020',
        __metrics_path__: '/stats/prometheus',
        __scheme__: 'http',
        __scrape_interval__: '30s',
        __scrape_timeout__: '10s',
        environment: 'dev',
        instance: '10.42.0.7:15020',
        job: 'mesh-pods',
        namespace: 'orders-dev',
        pod: 'orders-1',
        project: 'orders',
        service: 'orders',
      },
    ]);
  });
});

interface ParsedConfig {
  readonly global: unknown;
  readonly scrape_configs: readonly {
    readonly job_name: string;
    readonly kubernetes_sd_configs: readonly {
      readonly namespaces?: { readonly names: readonly string[] };
    }[];
    readonly [field: string]: unknown;
  }[];
}

/** Labels, as JSON, of the targets that a job keeps of these discovered ones, by its own relabeling. */
function relabel(job: string, discovered: readonly Record<string, string>[]): string[] {
  const { scrape_configs, global } = parse(config) as ParsedConfig;
  const configured = scrape_configs.find(({ job_name }) => job_name === job);
  if (configured === undefined) {
    throw new Error(`there is no job ${job}`);
  }
  const { kubernetes_sd_configs: _, ...scrape } = configured;
  const pod = {
    namespace: 'orders-dev',
    pod_name: 'orders-1',
    pod_ip: '10.42.0.7',
    pod_phase: 'Running',
    pod_label_app_kubernetes_io_name: 'orders',
    // What a tenant would like to be.
    pod_label_project: 'risk',
    pod_annotation_prometheus_io_scrape: 'true',
    pod_annotation_prometheus_io_port: '22',
  };
  const static_configs = discovered.map((labels, index) => ({
    targets: [`10.42.0.7:${8000 + index}`],
    labels: Object.fromEntries(
      Object.entries({ ...pod, ...labels }).map(([key, value]) => [`__meta_kubernetes_${key}`, value]),
    ),
  }));
  const { status, stdout, output } = runTool(
    'promtool',
    ['check', 'service-discovery', '--timeout=1s', 'prometheus.yml', job],
    { 'prometheus.yml': stringify({ global, scrape_configs: [{ ...scrape, static_configs }] }) },
  );
  if (status !== 0) {
    throw new Error(output);
  }
  return (JSON.parse(stdout) as readonly { readonly labels: Record<string, string> }[])
    .filter(({ labels }) => Object.keys(labels).length > 0)
    .map(({ labels }) => JSON.stringify(labels));
}
