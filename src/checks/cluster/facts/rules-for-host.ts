import { isExportedTo } from '../../../access/is-exported-to';
import { groupBy } from '../../../conventions/group-by';
import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { destinationRules, type CheckedDestinationRule } from './destination-rules';
import { hosts } from './hosts';
import { namespaceOfHost } from './namespace-of-host';
import { wildcardsOf } from './wildcards-of';

const byPlace = perCluster((cluster) =>
  groupBy(
    destinationRules(cluster).filter(({ spec }) => spec.workloadSelector === undefined),
    ({ one, host }) => `${one.namespace} ${host}`,
  ),
);

/**
 * The DestinationRules that a proxy goes by for a host. It looks in its own namespace, then in that of the host, then
 * in the root namespace, and stops where it first finds one; those of one host in one namespace are merged
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration).
 *
 * @param sender namespace of the proxy
 */
export function rulesForHost(
  cluster: CheckedCluster,
  host: string,
  sender: string,
): readonly CheckedDestinationRule[] {
  const home = namespaceOfHost(host) ?? hosts(cluster).find(host)[0]?.one.namespace;
  const index = byPlace(cluster);
  const names = [host, ...wildcardsOf(host)];
  for (const namespace of new Set([sender, home ?? sender, cluster.rootNamespace])) {
    for (const name of names) {
      const found = (index.get(`${namespace} ${name}`) ?? []).filter(({ one, spec }) =>
        isExportedTo(spec.exportTo, one.namespace, sender),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}
