import { labels } from '../../conventions/labels';
import type { LabelRow } from '../promql/label-row';
import type { ScrapeJob } from '../scraping/scrape-job';
import { components } from '../stack/components';
import { applicationExporters } from './application-exporters';
import { alertmanager } from './catalogue/alertmanager';
import { certManager } from './catalogue/cert-manager';
import { collector } from './catalogue/collector';
import { everyTarget } from './catalogue/every-target';
import { grafana } from './catalogue/grafana';
import { istiod } from './catalogue/istiod';
import { cadvisor, kubelet, volumeStatistics } from './catalogue/kubelet';
import { nodeExporter } from './catalogue/node-exporter';
import { prometheus } from './catalogue/prometheus';
import type { ClusterView } from './cluster-view';
import type { Target } from './discover-targets';
import { exporter, type Exporter } from './exporter';
import { podName } from './pod-name';
import { proxyExporters } from './proxy-exporters';
import { stateExporters } from './state-exporters';

/** The path on which a proxy merges its own metrics with the application's. */
const merged = '/stats/prometheus';

/** What answers a job at one of its targets: a proxy, a component by its name or that of the job, or an application. */
export function exportersOf(job: ScrapeJob, { pods }: Target, view: ClusterView): readonly Exporter[] {
  const common = exporter('every-target', everyTarget);
  if (job.metrics_path === merged) {
    const own = pods === undefined ? [] : applicationExporters(pods);
    return [common, ...proxyExporters(pods, view), ...own];
  }
  const known =
    byName(pods?.labels[labels.service] ?? '', view) ?? byName(`${job.job_name} ${job.metrics_path}`, view);
  return [common, ...(known ?? (pods === undefined ? [] : applicationExporters(pods)))];
}

/** Components of the stack and of a cluster, by what they are usually called. */
function byName(name: string, view: ClusterView): readonly Exporter[] | undefined {
  if (name.includes(components.kubeStateMetrics.name)) return stateExporters(view);
  if (name.includes(components.alertmanager.name)) return [exporter('alertmanager', alertmanager)];
  if (name.includes('node-exporter')) return [exporter('node-exporter', nodeExporter)];
  if (name.includes('cadvisor')) return [exporter('cadvisor', cadvisor, containers(view))];
  if (name.includes('kubelet')) {
    return [exporter('kubelet', kubelet), exporter('volumes', volumeStatistics, inNamespaces(view))];
  }
  if (name.includes('cert-manager')) return [exporter('cert-manager', certManager, certificates(view))];
  if (name.includes('collector')) return [exporter('collector', collector)];
  if (name.includes('istiod')) return [exporter('istiod', istiod)];
  if (name.includes(components.grafana.name)) return [exporter('grafana', grafana)];
  if (name.startsWith(components.prometheus.name)) return [exporter('prometheus', prometheus)];
  return undefined;
}

const containers = ({ pods }: ClusterView): readonly LabelRow[] =>
  pods.map((one) => ({
    labels: new Map([
      ['namespace', new Set([one.namespace])],
      ['pod', new Set([podName(one)])],
      // The pod as a whole, and what holds its network, have none.
      ['container', new Set(['', ...one.containers.map(({ name }) => name)])],
    ]),
    open: false,
  }));

const inNamespaces = ({ namespaces }: ClusterView): readonly LabelRow[] => [
  { labels: new Map([['namespace', namespaces]]), open: false },
];

const certificates = ({ byKind }: ClusterView): readonly LabelRow[] =>
  (byKind.get('Certificate') ?? []).map(({ metadata: { name, namespace = '' } }) => ({
    labels: new Map([
      ['namespace', new Set([namespace])],
      ['name', new Set([name])],
    ]),
    open: false,
  }));
