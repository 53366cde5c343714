import type { Manifest } from '../../model/manifest';
import type { CheckedCluster } from '../cluster/checked-cluster';

/** All that one tenant renders on a cluster, or all of one of the platform's own folders there. */
export interface Part {
  readonly manifests: readonly Manifest[];
  /** The same as rules see them: a cluster that holds nothing else, its objects in the same order. */
  readonly checked: CheckedCluster;
}
