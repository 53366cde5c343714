import { jobs } from '../../scraping/jobs';
import type { Series, Subject } from './alert-case';

type Labels = Readonly<Record<string, string>>;

/** As long as any alert is tried. */
export const always = (value: number) => `${value}x120`;
export const growing = (perMinute: number) => `0+${perMinute}x120`;

const write = (metric: string, labels: Labels, values: string): Series => ({
  series: `${metric}{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`,
  values,
});

const placed = ({ project, environment, namespace }: Subject): Labels => ({
  project,
  environment,
  namespace,
});
const podOf = ({ name }: Subject) => `${name}-1`;

/** Series as Prometheus stores them of the subject. */
export const seriesOf = {
  /** What its own pod exposes. */
  pod: (subject: Subject, metric: string, values: string, labels: Labels = {}): Series =>
    write(
      metric,
      { job: jobs.mesh, ...placed(subject), service: subject.name, pod: podOf(subject), ...labels },
      values,
    ),
  /** Requests that its proxy received. */
  requests: (subject: Subject, values: string, labels: Labels): Series =>
    seriesOf.pod(subject, 'istio_requests_total', values, { reporter: 'destination', ...labels }),
  /** What a gateway that calls it exposes. */
  gateway: (metric: string, values: string, labels: Labels): Series =>
    write(
      metric,
      {
        job: jobs.gateways,
        namespace: 'istio-ingress',
        service: 'gateway-public',
        pod: 'gateway-1',
        ...labels,
      },
      values,
    ),
  /** Requests to it that did not end well, as its caller's proxy says. */
  flagged: ({ name, namespace }: Subject, values: string, flags: string): Series =>
    seriesOf.gateway('istio_requests_total', values, {
      reporter: 'source',
      destination_service_name: name,
      destination_service_namespace: namespace,
      response_code: '503',
      response_flags: flags,
    }),
  /** What its caller's Envoy counts about it. */
  ofCaller: ({ name, namespace }: Subject, metric: string, values: string): Series =>
    seriesOf.gateway(metric, values, {
      cluster_name: `outbound|8080||${name}.${namespace}.svc.cluster.local`,
    }),
  /** What another job knows of its namespace. */
  known: (job: keyof typeof jobs, subject: Subject, metric: string, values: string, labels: Labels): Series =>
    write(metric, { job: jobs[job], ...placed(subject), ...labels }, values),
  /** What another job knows of its pod, and that it is its pod. */
  ofPod: (
    job: keyof typeof jobs,
    subject: Subject,
    metric: string,
    values: string,
    labels: Labels = {},
  ): Series => seriesOf.known(job, subject, metric, values, { pod: podOf(subject), ...labels }),
  podLabels: (subject: Subject): Series =>
    seriesOf.ofPod('clusterState', subject, 'kube_pod_labels', always(1), {
      label_app_kubernetes_io_name: subject.name,
    }),
} as const;
