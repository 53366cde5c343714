import type { External } from '../../../model/external';
import type { ClusterNetworks } from '../../../model/platform';
import { externalRanges } from './external-ranges';

/** An external system as a NetworkPolicy names it: its addresses, or any outside the cluster. */
export function outsidePeers(external: Pick<External, 'host' | 'addresses'>, networks: ClusterNetworks) {
  const ranges = externalRanges(external).map((cidr) => ({ ipBlock: { cidr } }));
  if (ranges.length > 0) return ranges;
  const inside = [...new Set([networks.pods, networks.services, networks.nodes])].sort();
  return [{ ipBlock: { cidr: '0.0.0.0/0', except: inside } }];
}
