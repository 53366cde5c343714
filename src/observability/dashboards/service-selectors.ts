import { names } from '../../conventions/names';
import { jobs } from '../scraping/jobs';
import type { ServiceSubject } from './service-subject';

/** How the queries of a service's dashboard find its series. The values are DNS labels: nothing to escape. */
export interface ServiceSelectors {
  /** Labels that say whose a series is. */
  readonly own: string;
  /** Series that its own pods answer with. */
  readonly pods: string;
  /** The namespace's part of what kube-state-metrics says. */
  readonly state: string;
  /** Requests of anybody to it, as the callers' proxies count them: also those that never arrived. */
  readonly sent: string;
  /** Clusters of the callers' proxies that stand for it. */
  readonly clusters: string;
  /** To be put behind a query with the label `pod`: keeps the pods of the service. */
  readonly ofService: string;
  /** Regular expression for the names of its workloads, one for each version. */
  readonly workloads: string;
}

export function serviceSelectors({ project, name, versions }: ServiceSubject): ServiceSelectors {
  // The project is part of every query, so that a value typed into the address shows nobody else's namespace.
  const within = `project="${project}",namespace="$namespace"`;
  const own = `${within},service="${name}"`;
  const state = `job="${jobs.clusterState}",${within}`;
  const workloads = versions.length === 0 ? [name] : versions.map((version) => names.workload(name, version));
  return {
    own,
    pods: `job="${jobs.mesh}",${own}`,
    state,
    sent: `job=~"${jobs.mesh}|${jobs.gateways}",reporter="source",destination_service_namespace="$namespace",destination_service_name="${name}"`,
    clusters: `job=~"${jobs.mesh}|${jobs.gateways}",cluster_name=~"outbound[|][0-9]+[|][^|]*[|]${name}[.]$namespace[.]svc[.]cluster[.]local"`,
    ofService: `and on (pod) kube_pod_labels{${state},label_app_kubernetes_io_name="${name}"}`,
    workloads: workloads.join('|'),
  };
}
