import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';
import { tenantLabels } from '../stack/tenant-labels';
import { podJob } from './pod-job';
import { relabelings } from './relabelings';
import type { Relabeling, ScrapeJob } from './scrape-job';

const { keep, copy, metaLabel, onePerPod } = relabelings;

/** What rules and panels may ask of containers; cAdvisor has some sixty more of each. */
const containerMetrics = [
  'container_cpu_cfs_periods_total',
  'container_cpu_cfs_throttled_periods_total',
  'container_cpu_usage_seconds_total',
  'container_fs_usage_bytes',
  'container_memory_rss',
  'container_memory_working_set_bytes',
  'container_network_receive_bytes_total',
  'container_network_transmit_bytes_total',
  'container_oom_events_total',
];

/** How full volumes are. The kubelet says much of itself too, which nobody here asks for. */
const volumeMetrics = 'kubelet_volume_stats_(available_bytes|capacity_bytes|inodes|inodes_used|used_bytes)';

/** Of a pod's own cgroup, the sum of its containers', which would count everything twice. */
const sums: Relabeling = {
  source_labels: ['__name__', 'container'],
  regex: 'container_(cpu|memory)_.+;',
  action: 'drop',
};

/**
 * The kubelet of each node, which asks the API server about the token. Its certificate is not checked: unless the
 * cluster rotates serving certificates (`serverTLSBootstrap`), each kubelet signs its own
 * (https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/#certificate-rotation). Who stands
 * in for a node could read with that token what Prometheus may: pods, and metrics of nodes.
 */
const kubelet = (
  stack: Stack,
  name: string,
  path: string,
  samples: number,
  kept: readonly Relabeling[],
): ScrapeJob => ({
  job_name: name,
  honor_labels: false,
  metrics_path: path,
  follow_redirects: false,
  sample_limit: samples,
  scheme: 'https',
  authorization: { credentials_file: '/var/run/secrets/kubernetes.io/serviceaccount/token' },
  tls_config: { insecure_skip_verify: true },
  kubernetes_sd_configs: [{ role: 'node' }],
  relabel_configs: [copy('__meta_kubernetes_node_name', 'node')],
  // The kubelet writes the namespace, no tenant.
  metric_relabel_configs: [...kept, ...tenantLabels(stack.tenants, 'namespace')],
});

/** Scrape jobs of what every node says: of its containers, of its volumes and of itself. */
export function nodeJobs(stack: Stack): ScrapeJob[] {
  const { nodeExporter } = components;
  return [
    // 250 pods of 5 containers with 9 metrics, and room.
    kubelet(stack, 'cadvisor', '/metrics/cadvisor', 50_000, [
      keep('__name__', containerMetrics.join('|')),
      sums,
    ]),
    kubelet(stack, components.kubelet.name, '/metrics', 10_000, [keep('__name__', volumeMetrics)]),
    podJob(
      nodeExporter.name,
      [names.nodeAgentsNamespace],
      '/metrics',
      [
        keep(metaLabel(labels.service), nodeExporter.name),
        ...onePerPod(nodeExporter.port),
        copy('__meta_kubernetes_pod_node_name', 'node'),
      ],
      10_000,
    ),
  ];
}
