import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { scrapeJobs } from '../../../src/observability/scraping/scrape-jobs';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { toYaml } from '../../../src/yaml/to-yaml';
import { observed } from '../../constructs/observability-stack/observed';

/** What a tenant would say to be another, or the platform. */
const pretended = [
  'orders_total{project="risk",namespace="risk-dev",environment="prod",service="limits",job="istiod"} 1',
  'kube_resourcequota{namespace="risk-dev",type="used"} 1',
  'container_memory_working_set_bytes{namespace="risk-dev",container="app"} 1',
  'certmanager_certificate_expiration_timestamp_seconds{namespace="risk-dev"} 1',
  'ALERTS{alertname="Watchdog"} 1',
  'service:requests:rate5m{project="risk"} 1',
  '',
].join('\n');

/** What the kubelet says of a pod of a tenant, and of the cgroup above it. */
const ofContainers = [
  'container_memory_working_set_bytes{namespace="risk-dev",pod="limits-1",container="app"} 1',
  'container_memory_working_set_bytes{namespace="risk-dev",pod="limits-1",container=""} 2',
  'container_network_receive_bytes_total{namespace="risk-dev",pod="limits-1",container=""} 3',
  'container_tasks_state{namespace="risk-dev",pod="limits-1",container="app"} 4',
  '',
].join('\n');

const target = createServer((request, response) => {
  response.setHeader('content-type', 'text/plain; version=0.0.4');
  response.end(request.url === '/stats/prometheus' ? pretended : ofContainers);
});
let prometheus: ChildProcess;
let address: string;
const directory = mkdtempSync(join(tmpdir(), 'meshwright-scrape-'));

const listen = () =>
  new Promise<number>((resolve) => {
    target.listen(0, '127.0.0.1', () => resolve((target.address() as AddressInfo).port));
  });

/** A port that was free a moment ago. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The job as rendered, but for discovery and what takes a cluster: its labels are given instead. */
function job(name: string, port: number, discovered: Readonly<Record<string, string>>) {
  const found = scrapeJobs(resolveStack(observed)).find(({ job_name }) => job_name === name);
  if (found === undefined) throw new Error(`there is no job ${name}`);
  const { kubernetes_sd_configs: _, relabel_configs, scheme: _s, authorization: _a, ...rest } = found;
  return {
    ...rest,
    scrape_interval: '1s',
    scrape_timeout: '1s',
    relabel_configs: relabel_configs.map((step) =>
      step.target_label === '__address__' ? { ...step, replacement: `$1:${port}` } : step,
    ),
    static_configs: [{ targets: [`127.0.0.1:${port}`], labels: discovered }],
  };
}

beforeAll(async () => {
  const port = await listen();
  const meta = (labels: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(labels).map(([key, value]) => [`__meta_kubernetes_${key}`, value]));
  const config = {
    scrape_configs: [
      job(
        'mesh-pods',
        port,
        meta({
          namespace: 'orders-dev',
          pod_name: 'orders-1',
          pod_ip: '127.0.0.1',
          pod_phase: 'Running',
          pod_container_name: 'istio-proxy',
          pod_label_app_kubernetes_io_name: 'orders',
          pod_label_project: 'risk',
          pod_annotation_project: 'risk',
          pod_annotation_prometheus_io_scrape: 'true',
          pod_annotation_prometheus_io_port: '22',
          pod_annotation_prometheus_io_path: '/elsewhere',
        }),
      ),
      job('cadvisor', port, meta({ node_name: 'node-1' })),
    ],
  };
  writeFileSync(join(directory, 'prometheus.yml'), toYaml([config]));
  address = `127.0.0.1:${await freePort()}`;
  prometheus = spawn(
    'prometheus',
    [
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=data',
      `--web.listen-address=${address}`,
      '--log.level=error',
    ],
    { cwd: directory, stdio: 'inherit' },
  );
  await new Promise<void>((resolve, reject) => {
    prometheus.once('spawn', resolve);
    prometheus.once('error', (error) =>
      reject(
        new Error(`prometheus does not run (${error.message}); on Debian: apt-get install -y prometheus`),
      ),
    );
  });
});

afterAll(async () => {
  const ended = new Promise((resolve) => prometheus.once('exit', resolve));
  prometheus.kill();
  await ended;
  target.close();
  rmSync(directory, { recursive: true });
});

/** All series of a job but those that Prometheus adds, once there are any. */
async function seriesOf(name: string): Promise<readonly Record<string, string>[]> {
  const selector = encodeURIComponent(`{job="${name}",__name__!~"up|scrape_.*"}`);
  // Discovery takes some five seconds; nobody waits for ever.
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://${address}/api/v1/series?match[]=${selector}`).catch(() => undefined);
    const { data = [] } =
      answer?.ok === true ? ((await answer.json()) as { data?: Record<string, string>[] }) : {};
    if (data.length > 0) return data;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  const targets = await fetch(`http://${address}/api/v1/targets`).then((answer) => answer.text());
  throw new Error(`nothing was scraped as ${name}: ${targets}`);
}

const patience = 30_000;

it(
  'what a pod says of itself is stored under its own project, and names of the platform are not',
  async () => {
    expect(await seriesOf('mesh-pods')).toEqual([
      {
        __name__: 'orders_total',
        project: 'orders',
        environment: 'dev',
        namespace: 'orders-dev',
        service: 'orders',
        pod: 'orders-1',
        job: 'mesh-pods',
        instance: expect.stringMatching(/^127\.0\.0\.1:/),
        exported_project: 'risk',
        exported_namespace: 'risk-dev',
        exported_environment: 'prod',
        exported_service: 'limits',
        exported_job: 'istiod',
      },
    ]);
  },
  patience,
);

it(
  'what a kubelet says of containers gets the project of their namespace, and no sum of them twice',
  async () => {
    const shared = {
      project: 'risk',
      environment: 'dev',
      namespace: 'risk-dev',
      pod: 'limits-1',
      node: 'node-1',
      job: 'cadvisor',
      instance: expect.any(String),
    };
    const series = await seriesOf('cadvisor');
    expect(series).toHaveLength(2);
    expect(series).toEqual(
      expect.arrayContaining([
        { __name__: 'container_memory_working_set_bytes', container: 'app', ...shared },
        { __name__: 'container_network_receive_bytes_total', ...shared },
      ]),
    );
  },
  patience,
);
