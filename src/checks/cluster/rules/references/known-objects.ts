import type { ClusterRule } from '../../cluster-rule';
import { deliveryReferences } from '../../facts/delivery-references';
import { lostReferences } from '../../facts/lost-references';
import { podReferences } from '../../facts/pod-references';
import { roleReferences } from '../../facts/role-references';

/** What an object names exists, of kinds that lie in another namespace or in none. */
export const knownObjects: ClusterRule = (cluster) =>
  lostReferences(cluster, [
    ...podReferences(cluster).filter(({ namespace }) => namespace === ''),
    ...roleReferences(cluster),
    ...deliveryReferences(cluster),
  ]);
