import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { meshPorts } from '../../../src/conventions/mesh-ports';
import type { Receiver } from '../../../src/model/receiver';
import { alertmanagerConfig } from '../../../src/observability/notifications/alertmanager-config';
import { messageFile, messageTemplates } from '../../../src/observability/notifications/message-templates';
import { secretsPath } from '../../../src/observability/notifications/secret-file';
import { ruleFiles } from '../../../src/observability/rules/rule-files';
import { prometheusConfig } from '../../../src/observability/scraping/prometheus-config';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import type { Stack } from '../../../src/observability/stack/stack';
import { observed } from '../../constructs/observability-stack/observed';
import { freePort } from './end-to-end/free-port';
import { history } from './end-to-end/history';
import type { Pod } from './end-to-end/mesh-pod';
import { startPod } from './end-to-end/mesh-pod';
import { startProgram } from './end-to-end/start-program';
import { until } from './end-to-end/until';
import { webhookSink } from './end-to-end/webhook-sink';

/** The alert that is to arrive. Its `for`, five minutes, is left out here; the rule tests hold it. */
const expected = 'ServiceErrors';

const webhook = (id: string): Extract<Receiver, { readonly kind: 'webhook' }> => ({
  kind: 'webhook',
  id,
  remote: id,
  host: 'hooks.company.com',
  port: 443,
});
const allDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Every tenant has two webhooks of its own; staging is always quiet, which no definition may be. */
const stack: Stack = resolveStack({
  ...observed,
  deadManSwitch: webhook('platform/dead-man-switch'),
  tenants: observed.tenants.map((tenant) => ({
    ...tenant,
    notify: {
      page: [webhook(`${tenant.project}/${tenant.environment}/page`)],
      ticket: [webhook(`${tenant.project}/${tenant.environment}/ticket`)],
    },
    quiet:
      tenant.environment === 'staging'
        ? { timeZone: 'Europe/Berlin', nights: undefined, days: allDays }
        : undefined,
  })),
});

/** Addresses of the loopback that a second run at the same time has not. */
const host = (last: number): string =>
  `127.${1 + (process.pid % 200)}.${Math.floor(process.pid / 200) % 250}.${last}`;
const port = meshPorts.mergedMetrics;
const pods: readonly Pod[] = [
  { namespace: 'orders-dev', name: 'orders-1', service: 'orders', address: host(2), port, failed: 20 },
  { namespace: 'risk-dev', name: 'limits-1', service: 'limits', address: host(3), port, failed: 0 },
];

const directory = mkdtempSync(join(tmpdir(), 'meshwright-end-to-end-'));
const running: { readonly stop: () => void | Promise<void> }[] = [];
let sink: Awaited<ReturnType<typeof webhookSink>>;
let alertmanager = '';
let prometheus = '';

beforeAll(async () => {
  sink = await webhookSink();
  running.push(sink);
  const now = Math.floor(Date.now() / 1000);
  const birth = now - 1800;
  for (const pod of pods) running.push(await startPod(pod, birth));
  writeHistory(birth, now - 20);
  alertmanager = await startAlertmanager();
  prometheus = await startPrometheus();
}, 40_000);

afterAll(async () => {
  for (const one of running.toReversed()) await one.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Labels of a pod's series after relabeling; the live scrape shows whether they are right. */
const labelsOf = (pod: Pod) => {
  const tenant = stack.tenants.find(({ namespace }) => namespace === pod.namespace);
  return {
    job: 'mesh-pods',
    instance: `${pod.address}:${pod.port}`,
    namespace: pod.namespace,
    pod: pod.name,
    service: pod.service,
    project: tenant?.project ?? '',
    environment: tenant?.environment ?? '',
  };
};

function writeHistory(birth: number, end: number): void {
  writeFileSync(join(directory, 'history.om'), history(pods, birth, end, labelsOf));
  const tool = 'promtool';
  const { status, stderr, error } = spawnSync(
    tool,
    ['tsdb', 'create-blocks-from', 'openmetrics', 'history.om', 'data'],
    { cwd: directory, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`promtool writes no history: ${error?.message ?? stderr}`);
}

/**
 * With the generated configuration, but for two things: messages go to the loopback, since the Alertmanager of Debian
 * reads the address of a webhook from no file, and groups wait a second, not thirty.
 */
async function startAlertmanager(): Promise<string> {
  const config = JSON.stringify(alertmanagerConfig(stack))
    .replaceAll(`"url_file":"${secretsPath}/`, `"url":"${sink.url}/`)
    .replaceAll('"group_wait":"30s"', '"group_wait":"1s"')
    .replaceAll(stack.fallback.smarthost, '127.0.0.1:1');
  writeFileSync(join(directory, 'alertmanager.yml'), stringify(JSON.parse(config)));
  writeFileSync(join(directory, messageFile), messageTemplates);
  const address = `127.0.0.1:${await freePort()}`;
  const args = [
    '--config.file=alertmanager.yml',
    '--storage.path=alertmanager-data',
    `--web.listen-address=${address}`,
    '--cluster.listen-address=',
  ];
  running.push(await startProgram('prometheus-alertmanager', args, directory, `http://${address}/-/ready`));
  return address;
}

/** With the generated rules and relabeling; discovery, which needs a cluster, is replaced by what it would find. */
async function startPrometheus(): Promise<string> {
  const { global, scrape_configs } = prometheusConfig(stack);
  const job = scrape_configs.find(({ job_name }) => job_name === 'mesh-pods');
  if (job === undefined) throw new Error('there is no job mesh-pods');
  const { kubernetes_sd_configs: _, ...scrape } = job;
  const config = {
    global: { ...global, scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
    rule_files: ['rules/*.yml'],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] },
    scrape_configs: [
      {
        ...scrape,
        static_configs: pods.map((pod) => ({
          targets: [`${pod.address}:8080`],
          labels: {
            __meta_kubernetes_namespace: pod.namespace,
            __meta_kubernetes_pod_name: pod.name,
            __meta_kubernetes_pod_ip: pod.address,
            __meta_kubernetes_pod_phase: 'Running',
            __meta_kubernetes_pod_container_name: 'istio-proxy',
            __meta_kubernetes_pod_label_app_kubernetes_io_name: pod.service,
            // What a tenant would like to be.
            __meta_kubernetes_pod_label_project: 'risk',
            __meta_kubernetes_pod_annotation_prometheus_io_scrape: 'true',
          },
        })),
      },
    ],
  };
  writeFileSync(join(directory, 'prometheus.yml'), stringify(config));
  mkdirSync(join(directory, 'rules'));
  for (const { file, groups } of ruleFiles(stack)) {
    const rules = groups.map((group) => ({
      ...group,
      interval: '1s',
      rules: group.rules.map((rule) =>
        'alert' in rule && rule.alert === expected ? { ...rule, for: undefined } : rule,
      ),
    }));
    writeFileSync(join(directory, 'rules', file), stringify({ groups: JSON.parse(JSON.stringify(rules)) }));
  }
  const address = `127.0.0.1:${await freePort()}`;
  const args = [
    '--config.file=prometheus.yml',
    '--storage.tsdb.path=data',
    '--storage.tsdb.retention.time=30d',
    `--web.listen-address=${address}`,
    '--rules.alert.resend-delay=1s',
    '--enable-feature=expand-external-labels',
  ];
  running.push(await startProgram('prometheus', args, directory, `http://${address}/-/ready`));
  return address;
}

const raise = async (...alerts: readonly Readonly<Record<string, string>>[]): Promise<void> => {
  const { status } = await fetch(`http://${alertmanager}/api/v2/alerts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(alerts.map((labels) => ({ labels }))),
  });
  expect(status).toBe(200);
};

const query = async (expression: string) => {
  const answer = await fetch(`http://${prometheus}/api/v1/query?query=${encodeURIComponent(expression)}`);
  const { data } = (await answer.json()) as {
    readonly data: {
      readonly result: readonly {
        readonly metric: Readonly<Record<string, string>>;
        readonly value: readonly [number, string];
      }[];
    };
  };
  return data.result;
};

const alertnames = (path: string) => sink.at(path).map(({ alertname }) => alertname);

describe('an alert', () => {
  it('comes from the metrics of a pod to the webhook of its tenant, and to nobody else', async () => {
    const [labels] = await until('the page of orders', 40, () => {
      const found = sink.at('/orders/dev/page/url').filter(({ alertname }) => alertname === expected);
      return found.length > 0 ? found : undefined;
    });
    expect(labels).toMatchObject({
      alertname: expected,
      cluster: 'north',
      environment: 'dev',
      namespace: 'orders-dev',
      project: 'orders',
      service: 'orders',
      severity: 'page',
    });
    expect(labels).not.toHaveProperty('replica');
    const page = sink.received
      .flatMap(({ alerts }) => alerts)
      .find((alert) => alert.labels['alertname'] === expected);
    expect(page?.annotations).toMatchObject({
      runbook_url: expect.stringContaining('https://'),
      summary: expect.stringContaining('orders'),
    });
    await until('the dead man’s switch', 20, () =>
      alertnames('/platform/dead-man-switch/url').includes('Watchdog') ? true : undefined,
    );
    // What Prometheus sends carries its cluster. Only these two ways: nothing of risk, and nothing unmeant.
    const sent = sink.received.filter(({ alerts }) => alerts.some((alert) => 'cluster' in alert.labels));
    expect(new Set(sent.map(({ path }) => path))).toEqual(
      new Set(['/orders/dev/page/url', '/platform/dead-man-switch/url']),
    );
    // The other tenant's webhook would have been heard.
    await raise({ alertname: 'Test', project: 'risk', environment: 'dev', severity: 'page' });
    await until('the page of risk', 10, () =>
      alertnames('/risk/dev/page/url').includes('Test') ? true : undefined,
    );
  }, 60_000);

  it('is about series that say of themselves what they like', async () => {
    const claimed = 'jvm_memory_used_bytes{exported_project="risk"}';
    const found = await until('the scrape', 20, async () => {
      const results = await query(claimed);
      return results.length === pods.length ? results : undefined;
    });
    expect(found.map(({ metric }) => [metric['service'], metric['project'], metric['namespace']])).toEqual(
      expect.arrayContaining([
        ['orders', 'orders', 'orders-dev'],
        ['limits', 'risk', 'risk-dev'],
      ]),
    );
    // The past and the present are one series, or the past would prove nothing.
    const past = await query(
      'count_over_time(istio_requests_total{project="orders",response_code="503"}[30m])',
    );
    expect(past).toHaveLength(1);
    expect(Number(past[0]?.value[1])).toBeGreaterThan(100);
  }, 30_000);

  it('waits for the end of quiet hours, while others are told', async () => {
    const tenant = { alertname: 'Quiet', project: 'orders', severity: 'page' };
    await raise(
      { ...tenant, environment: 'staging' },
      { ...tenant, environment: 'staging', severity: 'ticket' },
    );
    await raise({ ...tenant, environment: 'dev' });
    await until('the page of dev', 10, () =>
      alertnames('/orders/dev/page/url').includes('Quiet') ? true : undefined,
    );
    await sleep(2000);
    expect(sink.received.filter(({ path }) => path.startsWith('/orders/staging'))).toEqual([]);
  }, 20_000);

  it('is kept back by a page about the same service, and by nothing else', async () => {
    const about = { project: 'risk', environment: 'dev', namespace: 'risk-dev', service: 'limits' };
    await raise({ ...about, alertname: 'Down', severity: 'page' });
    await until('the page', 10, () => (alertnames('/risk/dev/page/url').includes('Down') ? true : undefined));
    await raise(
      { ...about, alertname: 'KeptBack', severity: 'ticket' },
      { ...about, alertname: 'OtherService', severity: 'ticket', service: 'cache' },
      { ...about, alertname: 'OtherObjective', severity: 'ticket', slo: 'latency' },
      { ...about, alertname: 'OtherTenant', severity: 'ticket', project: 'orders' },
    );
    await until('the tickets', 10, () =>
      alertnames('/orders/dev/ticket/url').length > 0 ? true : undefined,
    );
    await sleep(2000);
    expect(new Set(alertnames('/risk/dev/ticket/url'))).toEqual(new Set(['OtherObjective', 'OtherService']));
    expect(alertnames('/orders/dev/ticket/url')).toContain('OtherTenant');
  }, 30_000);
});
