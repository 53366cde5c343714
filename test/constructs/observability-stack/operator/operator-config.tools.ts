import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { synthStack } from '../observed';
import { runTool } from '../run-tool';
import { operatorConfig } from './operator-config';

const stack = synthStack({ form: 'operator' });
const { global, alerting, rule_files, scrape_configs } = operatorConfig(stack.all);

/** Debian builds Prometheus without discovery by Kubernetes: these targets stand in for what it would find. */
const withTargets = (static_configs: readonly unknown[]) =>
  stringify({
    global,
    alerting: { alert_relabel_configs: alerting.alert_relabel_configs },
    scrape_configs: scrape_configs.map((job) => ({
      ...job,
      kubernetes_sd_configs: undefined,
      static_configs,
    })),
  });

describe('what the operator makes of the objects', () => {
  it('is accepted by Prometheus', () => {
    expect(
      runTool('promtool', ['check', 'config', '--syntax-only', 'prometheus.yml'], {
        'prometheus.yml': withTargets([{ targets: ['10.42.0.7:15020'] }]),
      }),
    ).toMatchObject({ status: 0 });
  });

  it('has rules that pass every lint of Prometheus', () => {
    const files = Object.fromEntries(
      rule_files.map((groups, index) => [`rules-${index}.yml`, stringify(groups)] as const),
    );
    expect(Object.keys(files)).toHaveLength(3);
    expect(
      runTool('promtool', ['check', 'rules', '--lint=all', '--lint-fatal', ...Object.keys(files)], files),
    ).toMatchObject({ status: 0 });
  });

  it('gives a pod of a tenant the labels of the plain form, and one target for all of its containers', () => {
    const pod = {
      namespace: 'orders-dev',
      pod_name: 'orders-1',
      pod_ip: '10.42.0.7',
      pod_phase: 'Running',
      pod_label_app_kubernetes_io_name: 'orders',
      pod_label_project: 'risk',
      pod_annotation_prometheus_io_scrape: 'true',
    };
    const target = (container: string, port: number) => ({
      targets: [`10.42.0.7:${port}`],
      labels: Object.fromEntries(
        Object.entries({ ...pod, pod_container_name: container }).map(([key, value]) => [
          `__meta_kubernetes_${key}`,
          value,
        ]),
      ),
    });
    const { status, stdout } = runTool(
      'promtool',
      [
        'check',
        'service-discovery',
        '--timeout=1s',
        'prometheus.yml',
        'podMonitor/observability/mesh-pods/0',
      ],
      {
        'prometheus.yml': withTargets([
          target('app', 8080),
          target('istio-proxy', 15_090),
          target('istio-proxy', 15_021),
        ]),
      },
    );
    expect(status).toBe(0);
    const found = (JSON.parse(stdout) as readonly { readonly labels: Readonly<Record<string, string>> }[])
      .filter(({ labels }) => Object.keys(labels).length > 0)
      .map(({ labels }) => JSON.stringify(labels));
    expect([...new Set(found)].map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        __address__: '10.42.0.7:15020',
        __metrics_path__: '/stats/prometheus',
        __scheme__: 'http',
        __scrape_interval__: '30s',
        __scrape_timeout__: '10s',
        __tmp_prometheus_job_name: 'podMonitor/observability/mesh-pods/0',
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

it('Alertmanager takes what is in the Secret', () => {
  const { stringData } = stack.find('Secret', 'alertmanager-config') as {
    readonly stringData?: Readonly<Record<string, string>>;
  };
  expect(runTool('amtool', ['check-config', 'alertmanager.yaml'], stringData ?? {})).toMatchObject({
    status: 0,
  });
});
