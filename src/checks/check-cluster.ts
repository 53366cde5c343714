import type { Manifest } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import type { CheckedCluster } from './cluster/checked-cluster';
import { clusterRules } from './cluster/cluster-rules';
import { clusterTenancyRules } from './tenancy/cluster-tenancy-rules';

/**
 * Everything that shows only where the parts of a cluster are compared.
 *
 * @param outlines of all parts, in the order in which they are rendered
 * @param cluster the same as rules see them
 */
export function checkCluster(
  outlines: readonly Manifest[],
  platform: Platform,
  cluster: CheckedCluster,
): readonly Problem[] {
  return [
    ...clusterTenancyRules.flatMap((rule) => rule(outlines, platform)),
    ...clusterRules.flatMap((rule) => rule(cluster)),
  ];
}
