import { parse } from 'yaml';
import type { PodMonitorSpec, PrometheusSpec } from '@cdk8s/prometheus-operator';
import type { Relabeling } from '../../../../src/observability/scraping/scrape-job';
import type { KubernetesObject } from '../../../../src/model/manifest';

/** A scrape job as Prometheus reads it. */
export interface ConfiguredJob {
  readonly job_name: string;
  readonly relabel_configs: readonly Relabeling[];
  readonly metric_relabel_configs?: readonly Relabeling[];
  readonly kubernetes_sd_configs: readonly {
    readonly role: string;
    readonly namespaces?: { readonly names: readonly string[] };
  }[];
  readonly [field: string]: unknown;
}

type Endpoint = NonNullable<PodMonitorSpec['podMetricsEndpoints']>[number];
type Step = NonNullable<Endpoint['relabelings']>[number];

/**
 * The configuration that prometheus-operator 0.93 makes of objects in one namespace, as its documentation and
 * `pkg/prometheus/promcfg.go` read, field by field; only what the stack's objects use is here.
 */
export function operatorConfig(objects: readonly KubernetesObject[]) {
  const prometheus = objects.find(({ kind }) => kind === 'Prometheus');
  const spec = prometheus?.['spec'] as PrometheusSpec;
  const selected = (kind: string, selector: PrometheusSpec['podMonitorSelector']) =>
    objects.filter(
      (object) =>
        object.kind === kind &&
        // A selector of namespaces that is null stands for the namespace of the Prometheus.
        object.metadata.namespace === prometheus?.metadata.namespace &&
        // A selector that is null selects nothing.
        selector !== undefined &&
        Object.entries(selector.matchLabels ?? {}).every(
          ([key, value]) => object.metadata.labels?.[key] === value,
        ),
    );
  const replica = spec.replicaExternalLabelName ?? 'prometheus_replica';
  const instance = spec.prometheusExternalLabelName ?? 'prometheus';
  return {
    global: {
      scrape_interval: spec.scrapeInterval,
      scrape_timeout: spec.scrapeTimeout,
      evaluation_interval: spec.evaluationInterval,
      external_labels: {
        ...(instance === ''
          ? {}
          : { [instance]: `${prometheus?.metadata.namespace}/${prometheus?.metadata.name}` }),
        ...(replica === '' ? {} : { [replica]: '$(POD_NAME)' }),
        ...spec.externalLabels,
      },
    },
    rule_files: selected('PrometheusRule', spec.ruleSelector).map((object) => object['spec']),
    alerting: {
      alert_relabel_configs: replica === '' ? [] : [{ action: 'labeldrop', regex: replica }],
      alertmanagers: (spec.alerting?.alertmanagers ?? []).map(({ namespace, name, port }) => ({
        role: spec.serviceDiscoveryRole,
        namespaces: [namespace],
        keep: { service: name, port },
      })),
    },
    scrape_configs: [
      ...selected('PodMonitor', spec.podMonitorSelector).flatMap((monitor) => {
        const of = monitor['spec'] as PodMonitorSpec;
        return (of.podMetricsEndpoints ?? []).map((endpoint, index) =>
          podMonitorJob(monitor, of, endpoint, index, spec),
        );
      }),
      // As they are: the text of the Secret is appended.
      ...additionalJobs(objects, spec),
    ],
  };
}

function additionalJobs(
  objects: readonly KubernetesObject[],
  { additionalScrapeConfigs: reference }: PrometheusSpec,
): readonly ConfiguredJob[] {
  if (reference === undefined) return [];
  const secret = objects.find(({ kind, metadata }) => kind === 'Secret' && metadata.name === reference.name);
  const texts = secret?.['stringData'] as Readonly<Record<string, string>>;
  return parse(texts[reference.key] ?? '') as readonly ConfiguredJob[];
}

function podMonitorJob(
  { metadata }: KubernetesObject,
  monitor: PodMonitorSpec,
  endpoint: Endpoint,
  index: number,
  { overrideHonorLabels, shards }: PrometheusSpec,
): ConfiguredJob {
  if (Object.keys(monitor.selector).length > 0 || endpoint.port !== undefined || shards !== undefined) {
    throw new Error('a selector, a port and shards add steps that are not written here');
  }
  return {
    job_name: `podMonitor/${metadata.namespace}/${metadata.name}/${index}`,
    honor_labels: overrideHonorLabels === true ? false : (endpoint.honorLabels ?? false),
    ...given('honor_timestamps', endpoint.honorTimestamps),
    kubernetes_sd_configs: [
      {
        role: 'pod',
        namespaces: { names: monitor.namespaceSelector?.matchNames ?? [metadata.namespace ?? ''] },
      },
    ],
    ...given('metrics_path', endpoint.path),
    ...given('follow_redirects', endpoint.followRedirects),
    relabel_configs: [
      { source_labels: ['job'], target_label: '__tmp_prometheus_job_name' },
      ...(endpoint.filterRunning === false
        ? []
        : [
            {
              action: 'drop' as const,
              source_labels: ['__meta_kubernetes_pod_phase'],
              regex: '(Failed|Succeeded)',
            },
          ]),
      { source_labels: ['__meta_kubernetes_namespace'], target_label: 'namespace' },
      { source_labels: ['__meta_kubernetes_pod_container_name'], target_label: 'container' },
      { source_labels: ['__meta_kubernetes_pod_name'], target_label: 'pod' },
      { target_label: 'job', replacement: `${metadata.namespace}/${metadata.name}` },
      ...(endpoint.relabelings ?? []).map(step),
    ],
    ...given('sample_limit', monitor.sampleLimit),
    ...given('label_limit', monitor.labelLimit),
    ...given('label_name_length_limit', monitor.labelNameLengthLimit),
    ...given('label_value_length_limit', monitor.labelValueLengthLimit),
    ...given('body_size_limit', monitor.bodySizeLimit),
    ...given('metric_relabel_configs', endpoint.metricRelabelings?.map(step)),
  };
}

const step = ({ sourceLabels, separator, targetLabel, regex, replacement, action }: Step): Relabeling => ({
  ...given('source_labels', sourceLabels),
  ...given('separator', separator),
  ...given('target_label', targetLabel),
  ...given('regex', regex),
  ...given('replacement', replacement),
  ...given('action', action),
});

const given = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });
