import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';
import { telemetryTargets } from './telemetry-targets';
import { tenantLabels } from '../stack/tenant-labels';
import { nodeJobs } from './node-jobs';
import { podJob } from './pod-job';
import { relabelings } from './relabelings';
import type { Relabeling, ScrapeJob } from './scrape-job';

const { keep, metaAnnotation, metaLabel, onePerPod, ofPod, isProxy } = relabelings;

/** Names that only the platform gives: a rule that sums over them must not meet what an application made up. */
const platformNames: Relabeling = {
  source_labels: ['__name__'],
  regex: '(kube|kubelet|container|certmanager)_.+|ALERTS.*|.+:.+',
  action: 'drop',
};

/** The samples that one target of the platform may have: not a quota, but an end to what never ends. */
const most = 100_000;

/** Scrape jobs of the platform: what must always be there, so that its absence is an alert. */
export function platformJobs(stack: Stack): ScrapeJob[] {
  const { kubeStateMetrics, prometheus, alertmanager, certManager, grafana } = components;
  return [
    podJob(
      'istiod',
      [stack.rootNamespace],
      '/metrics',
      [keep(metaLabel('app'), names.controlPlane), ...onePerPod(meshPorts.controlPlaneMetrics), ...ofPod],
      most,
    ),
    ...(stack.gateway === undefined
      ? []
      : [
          podJob(
            'gateways',
            [names.ingressNamespace],
            '/stats/prometheus',
            [isProxy, ...onePerPod(meshPorts.mergedMetrics), ...ofPod],
            most,
          ),
        ]),
    // Some 150 series a pod with what owns it.
    aboutOthers(stack, kubeStateMetrics, stack.namespace, 1_000_000),
    aboutOthers(stack, certManager, stack.certManagerNamespace, most),
    ...nodeJobs(stack),
    ...[prometheus, alertmanager].map((component) => ofStack(stack, component)),
    podJob(
      grafana.name,
      [stack.namespace],
      '/stats/prometheus',
      [
        keep(metaLabel(labels.service), grafana.name),
        isProxy,
        ...onePerPod(meshPorts.mergedMetrics),
        ...ofPod,
      ],
      most,
    ),
    ...telemetryTargets(stack).map((component) => ofStack(component, component)),
  ];
}

const own = ({ name, port }: { readonly name: string; readonly port: number }) => [
  keep(metaLabel(labels.service), name),
  ...onePerPod(port),
];

const ofStack = (
  { namespace }: Pick<Stack, 'namespace'>,
  component: { readonly name: string; readonly port: number },
): ScrapeJob => podJob(component.name, [namespace], '/metrics', [...own(component), ...ofPod], most);

/** What speaks about other objects: their namespace and name are in its series, written by no tenant. */
const aboutOthers = (
  stack: Stack,
  component: { readonly name: string; readonly port: number },
  namespace: string,
  samples: number,
): ScrapeJob => ({
  // Without labels of its own pod: a series about a quota, which has no pod, would take them for its own.
  ...podJob(component.name, [namespace], '/metrics', own(component), samples),
  honor_labels: true,
  metric_relabel_configs: tenantLabels(stack.tenants, 'namespace'),
});

/** Everything that Prometheus scrapes. */
export function scrapeJobs(stack: Stack): ScrapeJob[] {
  const namespaces = stack.tenants.map(({ namespace }) => namespace);
  const platform = platformJobs(stack);
  // Service discovery takes an empty list of namespaces for all of them.
  if (namespaces.length === 0) {
    return platform;
  }
  return [
    {
      ...podJob(
        'mesh-pods',
        namespaces,
        '/stats/prometheus',
        [
          isProxy,
          keep(metaAnnotation(annotations.scrape), 'true'),
          ...onePerPod(meshPorts.mergedMetrics),
          ...ofPod,
          ...tenantLabels(stack.tenants, '__meta_kubernetes_namespace'),
        ],
        50_000,
      ),
      // One application must not fill the disk of all, nor write into the past or the future.
      honor_timestamps: false,
      label_limit: 64,
      label_name_length_limit: 256,
      label_value_length_limit: 2048,
      body_size_limit: '64MB',
      metric_relabel_configs: [platformNames],
    },
    ...platform,
  ];
}
