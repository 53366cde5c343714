import type { ProxyStatistic } from '../../../conventions/proxy-statistics';
import { names } from '../../../conventions/names';
import { jobs } from '../../scraping/jobs';
import { ofCallee } from './of-callee';
import type { ObservedProject } from './observed-project';
import { relabelled } from './relabelled';

const label = 'cluster_name';

/**
 * What callers' Envoys count about the project's services, with the labels of the service. Envoy names a cluster
 * `outbound|<port>|<version>|<host>`; `rate` says what is done to the counter, if it is one.
 */
export function ofClusters(
  { metric }: ProxyStatistic,
  project: ObservedProject,
  rate: (selector: string) => string = (selector) => selector,
): string {
  const namespaces = project.tenants.map(({ namespace }) => namespace).join('|');
  const regex = `outbound[|].*[|]${host('([^.]+)', `(${namespaces})`)}`;
  const counted = rate(`${metric}{job=~"${jobs.mesh}|${jobs.gateways}",${label}=~"${regex}"}`);
  const placed = relabelled(counted, 'callee_namespace', '$2', label, regex);
  return ofCallee(relabelled(placed, 'callee', '$1', label, regex), project, {
    service: 'callee',
    namespace: 'callee_namespace',
  });
}

const host = (service: string, namespace: string) =>
  names
    .host('SERVICE', 'NAMESPACE')
    .replaceAll('.', '[.]')
    .replace('SERVICE', service)
    .replace('NAMESPACE', namespace);
