import { names } from '../../../conventions/names';
import { always } from '../alerts/series-of';
import { jobs } from '../../scraping/jobs';
import type { Stack } from '../../stack/stack';
import type { PlatformAlert } from './platform-alert';
import { seriesOfJob } from './series-of-job';

const day = 86_400;

/** What runs below everything else; an alert only where its metrics are scraped. */
export function clusterAlerts(stack: Stack, scraped: ReadonlySet<string>): PlatformAlert[] {
  return [
    crashLooping(stack),
    ...(scraped.has(jobs.nodes) ? nodeAlerts(stack) : []),
    ...(scraped.has(jobs.certificates) && stack.gateway !== undefined ? [certificateExpiring(stack)] : []),
  ];
}

function crashLooping({ namespace, gateway, cluster }: Stack): PlatformAlert {
  const metric = 'kube_pod_container_status_waiting_reason';
  const namespaces = [namespace, ...(gateway === undefined ? [] : [names.ingressNamespace])].join('|');
  const pod = { namespace, pod: 'prometheus-0', container: 'prometheus' };
  const waiting = (reason: string) => seriesOfJob(jobs.clusterState, metric, always(1), { ...pod, reason });
  return {
    rule: {
      alert: 'PlatformPodCrashLooping',
      expr: `max by (namespace, pod, container) (max_over_time(${metric}{job="${jobs.clusterState}",namespace=~"${namespaces}",reason="CrashLoopBackOff"}[5m])) >= 1`,
      for: '10m',
      labels: { severity: 'page', cluster },
      annotations: {
        summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} keeps crashing',
        description: 'The container has been waiting to be started again (CrashLoopBackOff) for 10 minutes.',
      },
    },
    case: {
      troubled: [waiting('CrashLoopBackOff')],
      holdsFrom: 0,
      labels: pod,
      calm: [{ why: 'it is being created', input: [waiting('ContainerCreating')] }],
    },
  };
}

function nodeAlerts({ cluster }: Stack): PlatformAlert[] {
  const labels = { severity: 'ticket', cluster } as const;
  const series = (metric: string, value: number, more: Readonly<Record<string, string>> = {}) =>
    seriesOfJob(jobs.nodes, metric, always(value), { instance: 'node-1', ...more });
  const memory = (available: number) => [
    series('node_memory_MemAvailable_bytes', available),
    series('node_memory_MemTotal_bytes', 1000),
  ];
  const root = { mountpoint: '/', fstype: 'ext4' };
  const disk = (available: number) => [
    series('node_filesystem_avail_bytes', available, root),
    series('node_filesystem_size_bytes', 1000, root),
  ];
  const own = `job="${jobs.nodes}"`;
  const real = `${own},fstype!~"tmpfs|ramfs|overlay|squashfs"`;
  return [
    {
      rule: {
        alert: 'NodeMemoryNearlyFull',
        expr: `min by (instance) (node_memory_MemAvailable_bytes{${own}} / node_memory_MemTotal_bytes{${own}}) < 0.05`,
        for: '15m',
        labels,
        annotations: {
          summary: 'Node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
          description: 'For 15 minutes the node has had next to no memory left: the kubelet will evict pods.',
        },
      },
      case: {
        troubled: memory(40),
        holdsFrom: 0,
        labels: { instance: 'node-1' },
        calm: [{ why: 'there is room', input: memory(200) }],
      },
    },
    {
      rule: {
        alert: 'NodeDiskNearlyFull',
        expr: `min by (instance, mountpoint) (node_filesystem_avail_bytes{${real}} / node_filesystem_size_bytes{${real}}) < 0.1`,
        for: '15m',
        labels,
        annotations: {
          summary:
            '{{ $labels.mountpoint }} of node {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
          description:
            'For 15 minutes the disk has been nearly full: the kubelet will remove images and evict pods.',
        },
      },
      case: {
        troubled: disk(50),
        holdsFrom: 0,
        labels: { instance: 'node-1', mountpoint: '/' },
        calm: [{ why: 'there is room', input: disk(300) }],
      },
    },
  ];
}

function certificateExpiring({ cluster }: Stack): PlatformAlert {
  const metric = 'certmanager_certificate_expiration_timestamp_seconds';
  const ending = (days: number) =>
    seriesOfJob(jobs.certificates, metric, always(days * day), {
      namespace: names.ingressNamespace,
      name: names.gatewayCertificate('public'),
    });
  return {
    rule: {
      alert: 'GatewayCertificateExpiring',
      expr: `min by (name) (${metric}{job="${jobs.certificates}",namespace="${names.ingressNamespace}",name=~"${names.gatewayCertificate('.+')}"}) - time() < 7 * ${day}`,
      for: '10m',
      labels: { severity: 'page', namespace: names.ingressNamespace, cluster },
      annotations: {
        summary: 'Certificate {{ $labels.name }} ends in {{ $value | humanizeDuration }}',
        description: 'cert-manager should have renewed it long ago; the Certificate says why it did not.',
      },
    },
    case: {
      troubled: [ending(6)],
      holdsFrom: 0,
      labels: { name: names.gatewayCertificate('public') },
      calm: [{ why: 'it lasts a month', input: [ending(30)] }],
    },
  };
}
