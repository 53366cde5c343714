import type { PodMonitorSpec } from '@cdk8s/prometheus-operator';
import type { ScrapeJob } from '../../../observability/scraping/scrape-job';
import { relabelings } from './relabelings';

/** Labels that the operator gives to the targets of every PodMonitor before its own steps are taken. */
const given = ['namespace', 'container', 'pod'];

/**
 * A scrape job as a PodMonitor whose targets end up with the same labels: what the operator adds goes first, then
 * the steps of the job follow as they are. A PodMonitor and no ScrapeConfig, which cannot forbid redirects.
 */
export function podMonitorSpec(job: ScrapeJob): PodMonitorSpec {
  const {
    job_name,
    honor_labels,
    honor_timestamps,
    metrics_path,
    follow_redirects,
    sample_limit,
    label_limit,
    label_name_length_limit,
    label_value_length_limit,
    body_size_limit,
    kubernetes_sd_configs,
    relabel_configs,
    metric_relabel_configs,
    ...unknown
  } = job;
  // A field that a job gets and that is not said here would be lost in this form: the compiler asks for it.
  unknown satisfies Record<string, never>;
  return {
    selector: {},
    namespaceSelector: { matchNames: kubernetes_sd_configs.flatMap(({ namespaces }) => namespaces.names) },
    ...defined({
      sampleLimit: sample_limit,
      labelLimit: label_limit,
      labelNameLengthLimit: label_name_length_limit,
      labelValueLengthLimit: label_value_length_limit,
      bodySizeLimit: body_size_limit,
    }),
    podMetricsEndpoints: [
      {
        path: metrics_path,
        honorLabels: honor_labels,
        ...defined({ honorTimestamps: honor_timestamps }),
        followRedirects: follow_redirects,
        // The job says itself which pods it leaves out.
        filterRunning: false,
        relabelings: relabelings([
          { regex: given.join('|'), action: 'labeldrop' },
          { target_label: 'job', replacement: job_name },
          ...relabel_configs,
        ]),
        ...(metric_relabel_configs === undefined
          ? {}
          : { metricRelabelings: relabelings(metric_relabel_configs) }),
      },
    ],
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the fields that are undefined. */
function defined<T extends Readonly<Record<string, unknown>>>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
