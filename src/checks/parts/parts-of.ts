import type { Manifest } from '../../model/manifest';
import type { Cluster, Platform } from '../../model/platform';
import { grouped } from '../cluster/facts/grouped';
import { toCheckedCluster } from '../to-checked-cluster';
import type { Part } from './part';

/** The parts of a cluster, in the order in which they are rendered. */
export function partsOf(
  manifests: readonly Manifest[],
  platform: Platform,
  cluster: Pick<Cluster, 'name' | 'kubernetes'>,
): readonly Part[] {
  return [...grouped(manifests, ({ unit }) => unit.group).values()].map((own) => ({
    manifests: own,
    checked: toCheckedCluster(own, platform, cluster),
  }));
}
