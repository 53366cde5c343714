import type { Manifest } from '../../model/manifest';
import type { Cluster, Platform } from '../../model/platform';
import { groupBy } from '../../conventions/group-by';
import { toCheckedCluster } from '../to-checked-cluster';
import type { Part } from './part';

/** The parts of a cluster, in the order in which they are rendered. */
export function partsOf(
  manifests: readonly Manifest[],
  platform: Platform,
  cluster: Pick<Cluster, 'name' | 'kubernetes'>,
): readonly Part[] {
  return [...groupBy(manifests, ({ unit }) => unit.group).values()].map((own) => ({
    manifests: own,
    checked: toCheckedCluster(own, platform, cluster),
  }));
}
