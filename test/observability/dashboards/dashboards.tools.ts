import { expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { dashboardTexts } from './dashboard-texts';
import { everyFeature } from './every-feature';
import { parseDashboard } from './parsed-dashboard';

const files = Object.fromEntries(
  [...dashboardTexts(everyFeature).values()].map((text) => {
    const { uid, queries } = parseDashboard(text);
    const rules = queries.map((query, index) => ({
      record: `panel:${index}`,
      expr: query.replaceAll('$__rate_interval', '5m'),
    }));
    return [`${uid}.yml`, stringify({ groups: [{ name: uid, rules }] })];
  }),
);

it('every panel asks what Prometheus understands', () => {
  const { status, output } = runTool(
    'promtool',
    ['check', 'rules', '--lint=all', '--lint-fatal', ...Object.keys(files)],
    files,
  );
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') });
});

it('and would say so if one did not', () => {
  const { status } = runTool('promtool', ['check', 'rules', 'panels.yml'], {
    'panels.yml': stringify({
      groups: [{ name: 'panels', rules: [{ record: 'panel:0', expr: 'rate(up)' }] }],
    }),
  });
  expect(status).toBe(1);
});

it('a panel of pods keeps those of its service, of the namespace that was chosen', () => {
  const text = dashboardTexts(everyFeature).get('grafana-dashboards-orders/cache.json') ?? '';
  const { panels } = parseDashboard(text);
  const exprOf = (title: string, at = 0) =>
    panels
      .find((panel) => panel.title === title)
      ?.targets[at]?.expr.replaceAll('$__rate_interval', '5m')
      .replaceAll('$namespace', 'orders-dev');
  const state = 'job="kube-state-metrics",project="orders",namespace="orders-dev"';
  const pod = (name: string, service: string) => [
    `kube_pod_labels{${state},pod="${name}",label_app_kubernetes_io_name="${service}"} 1x10`,
    `kube_pod_info{${state},pod="${name}"} 1x10`,
    `kube_pod_status_ready{${state},pod="${name}",condition="true"} ${name === 'cache-2' ? 0 : 1}x10`,
    `kube_pod_container_resource_requests{${state},pod="${name}",container="app",resource="cpu"} 0.5x10`,
    `container_cpu_usage_seconds_total{job="cadvisor",namespace="orders-dev",pod="${name}",container="app"} 0+15x10`,
    // What the proxy uses is not the application's.
    `container_cpu_usage_seconds_total{job="cadvisor",namespace="orders-dev",pod="${name}",container="istio-proxy"} 0+60x10`,
  ];
  const lines = ['cache-1', 'cache-2', 'orders-1'].flatMap((name) => pod(name, name.replace(/-\d$/, '')));
  const samples = (...pods: readonly string[]) =>
    pods.map((name) => ({ labels: `{pod="${name}"}`, value: 0.5 }));
  const test = {
    rule_files: [],
    tests: [
      {
        interval: '1m',
        input_series: lines.map((line) => {
          const at = line.indexOf('} ') + 1;
          return { series: line.slice(0, at), values: line.slice(at + 1) };
        }),
        promql_expr_test: [
          {
            expr: exprOf('CPU against request'),
            eval_time: '10m',
            exp_samples: samples('cache-1', 'cache-2'),
          },
          { expr: exprOf('Number of pods'), eval_time: '10m', exp_samples: [{ labels: '{}', value: 2 }] },
          { expr: exprOf('Number of pods', 1), eval_time: '10m', exp_samples: [{ labels: '{}', value: 1 }] },
        ],
      },
    ],
  };
  const { status, output } = runTool('promtool', ['test', 'rules', 'test.yml'], {
    'test.yml': stringify(test),
  });
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') });
});
