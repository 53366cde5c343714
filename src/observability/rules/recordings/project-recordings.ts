import { byService, select } from '../alerts/selectors';
import type { ObservedProject } from '../alerts/observed-project';
import { ofCallee } from '../alerts/of-callee';
import { ofRecorded } from '../alerts/of-recorded';
import { relabelled } from '../alerts/relabelled';
import { jobs } from '../../scraping/jobs';
import type { RecordingRule } from '../rule-group';
import { recorded } from './recorded';

/** A rate over less than four scrapes has gaps. */
const range = '5m';

/**
 * What several alerts and panels of a project ask for, worked out once: a handful of rules, however many services it
 * has. The project is set on the rule, so that no aggregation loses it.
 */
export function projectRecordings(project: ObservedProject): RecordingRule[] {
  const record = (name: keyof typeof recorded, expr: string): RecordingRule => ({
    record: recorded[name],
    expr,
    labels: { project: project.project },
  });
  const hasHttp = project.services.some((service) => service.hasHttp);
  return [
    ...(hasHttp ? requestRecordings(project).map(([name, expr]) => record(name, expr)) : []),
    record('pods', podsOfServices(project)),
  ];
}

/** Only the receiving proxy's count: the sending one counts the same request again. */
const received = ',reporter="destination"';

function requestRecordings(project: ObservedProject): [keyof typeof recorded, string][] {
  const rate = (metric: string, by: string, more = '') =>
    `sum by (${by}) (rate(${select('mesh', metric, project, `${received}${more}`)}[${range}]))`;
  const all = ofRecorded('requests', project);
  const errors = rate('istio_requests_total', byService, ',response_code=~"5.."');
  return [
    ['requests', rate('istio_requests_total', byService)],
    ['errorRatio', `(${errors} or on (${byService}) 0 * ${all}) / on (${byService}) (${all} > 0)`],
    ['durations', rate('istio_request_duration_milliseconds_bucket', `le, ${byService}`)],
    ['flagged', flaggedByCallers(project)],
  ];
}

/**
 * What never reached the service is counted by its callers only, gateways among them
 * (https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#response-flags). DC is a
 * client that went away.
 */
function flaggedByCallers(project: ObservedProject): string {
  const service = 'destination_service_name';
  const namespace = 'destination_service_namespace';
  const namespaces = project.tenants.map((tenant) => tenant.namespace).join('|');
  const reported = `istio_requests_total{job=~"${jobs.mesh}|${jobs.gateways}",reporter="source",${namespace}=~"${namespaces}",response_flags!~"-|DC"}`;
  const rate = `sum by (${service}, ${namespace}, response_flags) (rate(${reported}[${range}]))`;
  return `sum by (${byService}, response_flags) (${ofCallee(rate, project, { service, namespace })})`;
}

/** kube-state-metrics knows pods by name only; their label says which service they are of. */
const podsOfServices = (project: ObservedProject) => {
  const label = 'label_app_kubernetes_io_name';
  const known = select('clusterState', 'kube_pod_labels', project, `,${label}!=""`);
  return `max by (environment, namespace, pod, service) (${relabelled(known, 'service', '$1', label, '(.+)')})`;
};
