import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { components } from '../stack/components';
import type { Relabeling, ScrapeJob } from './scrape-job';
import type { Stack } from '../stack/stack';
import { telemetryTargets } from './telemetry-targets';
import { tenantLabels } from '../stack/tenant-labels';

/** `app.kubernetes.io/name` -> `app_kubernetes_io_name`, as service discovery spells keys. */
const metaKey = (key: string) => key.replaceAll(/[^a-zA-Z0-9_]/g, '_');
const metaLabel = (label: string) => `__meta_kubernetes_pod_label_${metaKey(label)}`;
const metaAnnotation = (annotation: string) => `__meta_kubernetes_pod_annotation_${metaKey(annotation)}`;

const keep = (source: string, regex: string): Relabeling => ({
  source_labels: [source],
  regex,
  action: 'keep',
});

const copy = (source: string, target: string): Relabeling => ({
  source_labels: [source],
  target_label: target,
});

/**
 * Service discovery offers a target for every declared port of every container, init containers (where a
 * native sidecar is) included, and one for a container without ports. Which ports the proxy declares changes
 * with Istio's version, so none is selected by: the address becomes the pod's with one fixed port, no label of
 * a container or port survives, and Prometheus scrapes targets with equal labels once. The port that pods
 * announce in annotations is not used either, as tenants write those.
 */
const onePerPod = (port: number): Relabeling[] => [
  { source_labels: ['__meta_kubernetes_pod_phase'], regex: 'Succeeded|Failed', action: 'drop' },
  {
    source_labels: ['__meta_kubernetes_pod_ip'],
    regex: '(.+)',
    target_label: '__address__',
    replacement: `$1:${port}`,
  },
];

/** Says whose series they are. What a pod says of itself goes no further than its own namespace. */
const ofPod: Relabeling[] = [
  copy('__meta_kubernetes_namespace', 'namespace'),
  copy('__meta_kubernetes_pod_name', 'pod'),
  copy(metaLabel(labels.service), 'service'),
];

const isProxy = keep('__meta_kubernetes_pod_container_name', 'istio-proxy');

function job(
  name: string,
  namespaces: readonly string[],
  path: string,
  relabeling: readonly Relabeling[],
): ScrapeJob {
  return {
    job_name: name,
    honor_labels: false,
    metrics_path: path,
    // A redirect would let a target choose what Prometheus reads in its place.
    follow_redirects: false,
    kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: namespaces } }],
    relabel_configs: relabeling,
  };
}

/** Scrape jobs of the platform: what must always be there, so that its absence is an alert. */
export function platformJobs(stack: Stack): ScrapeJob[] {
  const own = ({ name, port }: { readonly name: string; readonly port: number }) => [
    keep(metaLabel(labels.service), name),
    ...onePerPod(port),
  ];
  const { kubeStateMetrics, prometheus, alertmanager } = components;
  return [
    job('istiod', [stack.rootNamespace], '/metrics', [
      keep(metaLabel('app'), names.controlPlane),
      ...onePerPod(meshPorts.controlPlaneMetrics),
      ...ofPod,
    ]),
    ...(stack.gateway === undefined
      ? []
      : [
          job('gateways', [names.ingressNamespace], '/stats/prometheus', [
            isProxy,
            ...onePerPod(meshPorts.mergedMetrics),
            ...ofPod,
          ]),
        ]),
    {
      // Without labels of its own pod: a series about a quota, which has no pod, would take them for its own.
      ...job(kubeStateMetrics.name, [stack.namespace], '/metrics', own(kubeStateMetrics)),
      // It speaks about other pods: their namespace and name are in its series, written by no tenant.
      honor_labels: true,
      metric_relabel_configs: tenantLabels(stack.tenants, 'namespace'),
    },
    ...[prometheus, alertmanager].map((component) =>
      job(component.name, [stack.namespace], '/metrics', [...own(component), ...ofPod]),
    ),
    ...telemetryTargets(stack).map((component) =>
      job(component.name, [component.namespace], '/metrics', [...own(component), ...ofPod]),
    ),
  ];
}

/** Everything that Prometheus scrapes. */
export function scrapeJobs(stack: Stack): ScrapeJob[] {
  const namespaces = stack.tenants.map(({ namespace }) => namespace);
  // Service discovery takes an empty list of namespaces for all of them.
  if (namespaces.length === 0) {
    return platformJobs(stack);
  }
  return [
    {
      ...job('mesh-pods', namespaces, '/stats/prometheus', [
        isProxy,
        keep(metaAnnotation(annotations.scrape), 'true'),
        ...onePerPod(meshPorts.mergedMetrics),
        ...ofPod,
        ...tenantLabels(stack.tenants, '__meta_kubernetes_namespace'),
      ]),
      // One application must not fill the disk of all, nor write into the past or the future.
      honor_timestamps: false,
      sample_limit: 50_000,
      label_limit: 64,
      label_name_length_limit: 256,
      label_value_length_limit: 2048,
      body_size_limit: '64MB',
    },
    ...platformJobs(stack),
  ];
}
