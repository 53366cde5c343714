import type { Dashboard } from './dashboard';
import { fixedUids } from './fixed-uids';
import { jobs } from '../scraping/jobs';
import type { Panel } from './panel';
import { quotaPanel } from './quota-panel';
import type { Stack } from '../stack/stack';

const range = '$__rate_interval';

/** What everything runs on: nodes, quotas, certificates, and what watches them. */
export function platformDashboard(stack: Pick<Stack, 'cluster' | 'runbook'>): Dashboard {
  return {
    uid: fixedUids.platform,
    title: 'Platform overview',
    description: `Nodes, quotas, certificates and monitoring of ${stack.cluster}.`,
    tags: ['platform'],
    variables: [],
    links: [
      { kind: 'dashboard', title: 'Mesh', uid: fixedUids.mesh },
      { kind: 'tagged', title: 'Projects', tags: ['project'] },
      ...(stack.runbook === undefined
        ? []
        : [{ kind: 'page', title: 'Runbook', url: stack.runbook } as const]),
    ],
    sections: [
      { title: 'Alerts', collapsed: false, panels: [firing] },
      { title: 'Nodes', collapsed: false, panels: nodes },
      { title: 'Quotas and certificates', collapsed: false, panels: limits },
      { title: 'Prometheus', collapsed: false, panels: prometheus },
      { title: 'Alertmanager', collapsed: false, panels: alertmanager },
    ],
  };
}

const firing: Panel = {
  title: 'Firing alerts',
  description: 'Alerts that no project owns and that fire, without the one that always does.',
  unit: 'short',
  queries: [
    {
      expr: 'sum by (alertname, namespace) (ALERTS{alertstate="firing",project="",alertname!="Watchdog"})',
      legend: '{{alertname}} {{namespace}}',
    },
  ],
};

const onNodes = `job="${jobs.nodes}"`;
const files = `${onNodes},mountpoint="/"`;

const nodes: Panel[] = [
  {
    title: 'CPU of nodes',
    description: 'Share of the processors of each node that are busy.',
    unit: 'percentunit',
    queries: [
      {
        expr: `1 - avg by (instance) (rate(node_cpu_seconds_total{${onNodes},mode="idle"}[${range}]))`,
        legend: '{{instance}}',
      },
    ],
  },
  {
    title: 'Memory of nodes',
    description: 'Share of the memory of each node that is in use.',
    unit: 'percentunit',
    queries: [
      {
        expr: `1 - max by (instance) (node_memory_MemAvailable_bytes{${onNodes}}) / max by (instance) (node_memory_MemTotal_bytes{${onNodes}})`,
        legend: '{{instance}}',
      },
    ],
  },
  {
    title: 'Disks of nodes',
    description: 'Share of the root file system of each node that is full.',
    unit: 'percentunit',
    queries: [
      {
        expr: `1 - max by (instance) (node_filesystem_avail_bytes{${files}}) / max by (instance) (node_filesystem_size_bytes{${files}})`,
        legend: '{{instance}}',
      },
    ],
  },
];

const limits: Panel[] = [
  quotaPanel(`job="${jobs.clusterState}"`, ['namespace', 'resource']),
  {
    title: 'Certificates',
    description: 'Time until each certificate of the gateways ends, if it is not renewed before.',
    unit: 's',
    queries: [
      {
        expr: `min by (namespace, name) (certmanager_certificate_expiration_timestamp_seconds{job="${jobs.certificates}"}) - time()`,
        legend: '{{namespace}}/{{name}}',
      },
    ],
  },
];

const ofPrometheus = `job="${jobs.prometheus}"`;

const prometheus: Panel[] = [
  {
    title: 'Targets that are down',
    description: 'Targets of each job that did not answer the last scrape.',
    unit: 'short',
    queries: [{ expr: 'sum by (job) (up == bool 0) > 0', legend: '{{job}}' }],
  },
  {
    title: 'Series',
    description: 'Series that each Prometheus holds in memory: what its memory is used for.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (prometheus_tsdb_head_series{${ofPrometheus}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Stored metrics',
    description: 'Bytes of blocks on the volume of each Prometheus.',
    unit: 'bytes',
    queries: [
      { expr: `max by (pod) (prometheus_tsdb_storage_blocks_bytes{${ofPrometheus}})`, legend: '{{pod}}' },
    ],
  },
  {
    title: 'Evaluation of rules',
    description: 'The ten groups of rules that take longest. A group has as long as it is evaluated apart.',
    unit: 's',
    queries: [
      {
        expr: `topk(10, max by (rule_group) (prometheus_rule_group_last_duration_seconds{${ofPrometheus}}))`,
        legend: '{{rule_group}}',
      },
    ],
  },
];

const ofAlertmanager = `job="${jobs.alertmanager}"`;

const alertmanager: Panel[] = [
  {
    title: 'Notifications',
    description: 'Notifications sent per second, by the way that they go.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (integration) (rate(alertmanager_notifications_total{${ofAlertmanager}}[${range}]))`,
        legend: '{{integration}}',
      },
    ],
  },
  {
    title: 'Failed notifications',
    description: 'Notifications per second that could not be sent, by the way that they should go.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (integration) (rate(alertmanager_notifications_failed_total{${ofAlertmanager}}[${range}]))`,
        legend: '{{integration}}',
      },
    ],
  },
  {
    title: 'Peers',
    description: 'Alertmanagers that each of them sees, itself included.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (alertmanager_cluster_members{${ofAlertmanager}})`, legend: '{{pod}}' }],
  },
];
