import { labels } from '../../conventions/labels';
import type { Relabeling } from './scrape-job';

/** `app.kubernetes.io/name` -> `app_kubernetes_io_name`, as service discovery spells keys. */
const metaKey = (key: string) => key.replaceAll(/[^a-zA-Z0-9_]/g, '_');
const metaLabel = (label: string) => `__meta_kubernetes_pod_label_${metaKey(label)}`;

const keep = (source: string, regex: string): Relabeling => ({
  source_labels: [source],
  regex,
  action: 'keep',
});

const copy = (source: string, target: string): Relabeling => ({
  source_labels: [source],
  target_label: target,
});

/** Steps of relabeling that several jobs take. */
export const relabelings = {
  keep,
  copy,
  metaLabel,
  metaAnnotation: (annotation: string) => `__meta_kubernetes_pod_annotation_${metaKey(annotation)}`,
  /**
   * Service discovery offers a target for every declared port of every container, init containers (where a
   * native sidecar is) included, and one for a container without ports. Which ports the proxy declares changes
   * with Istio's version, so none is selected by: the address becomes the pod's with one fixed port, no label of
   * a container or port survives, and Prometheus scrapes targets with equal labels once. The port that pods
   * announce in annotations is not used either, as tenants write those.
   */
  onePerPod: (port: number): Relabeling[] => [
    { source_labels: ['__meta_kubernetes_pod_phase'], regex: 'Succeeded|Failed', action: 'drop' },
    {
      source_labels: ['__meta_kubernetes_pod_ip'],
      regex: '(.+)',
      target_label: '__address__',
      replacement: `$1:${port}`,
    },
  ],
  /** Says whose series they are. What a pod says of itself goes no further than its own namespace. */
  ofPod: [
    copy('__meta_kubernetes_namespace', 'namespace'),
    copy('__meta_kubernetes_pod_name', 'pod'),
    copy(metaLabel(labels.service), 'service'),
  ],
  isProxy: keep('__meta_kubernetes_pod_container_name', 'istio-proxy'),
} as const;
