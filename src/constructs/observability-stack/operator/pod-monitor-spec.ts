import type { PodMonitorSpec } from '@cdk8s/prometheus-operator';
import type { ScrapeJob } from '../../../observability/scraping/scrape-job';
import { relabelings } from './relabelings';

/** Fields of a job beside its name that a PodMonitor can say, each with what it is called there. */
const onMonitor = {
  sample_limit: 'sampleLimit',
  label_limit: 'labelLimit',
  label_name_length_limit: 'labelNameLengthLimit',
  label_value_length_limit: 'labelValueLengthLimit',
  body_size_limit: 'bodySizeLimit',
} as const;
const onEndpoint = {
  metrics_path: 'path',
  honor_labels: 'honorLabels',
  honor_timestamps: 'honorTimestamps',
  follow_redirects: 'followRedirects',
} as const;
const sayable: ReadonlySet<string> = new Set([
  ...Object.keys(onMonitor),
  ...Object.keys(onEndpoint),
  'job_name',
  'kubernetes_sd_configs',
  'relabel_configs',
  'metric_relabel_configs',
]);

/** Labels that the operator gives to the targets of every PodMonitor before its own steps are taken. */
const given = ['namespace', 'container', 'pod'];

/**
 * A scrape job as a PodMonitor whose targets end up with the same labels: what the operator adds goes first, then
 * the steps of the job follow as they are. Undefined for a job that does not look among pods, or says something
 * that a PodMonitor has no field for, such as the path of a token. Never a ScrapeConfig, which cannot forbid
 * redirects.
 */
export function podMonitorSpec(job: ScrapeJob): PodMonitorSpec | undefined {
  const namespaces = job.kubernetes_sd_configs.flatMap((place) =>
    'namespaces' in place ? place.namespaces.names : [],
  );
  if (namespaces.length === 0 || !Object.keys(job).every((field) => sayable.has(field))) return undefined;
  const { job_name, relabel_configs, metric_relabel_configs } = job;
  return {
    selector: {},
    namespaceSelector: { matchNames: namespaces },
    ...renamed(job, onMonitor),
    podMetricsEndpoints: [
      {
        ...renamed(job, onEndpoint),
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

/** These fields of a job under their other names, where it has them. */
function renamed(job: ScrapeJob, fields: Readonly<Partial<Record<keyof ScrapeJob, string>>>): object {
  return Object.fromEntries(
    (Object.entries(fields) as [keyof ScrapeJob, string][])
      .filter(([field]) => job[field] !== undefined)
      .map(([field, name]) => [name, job[field]]),
  );
}
