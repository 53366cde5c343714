import type { Manifest } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { checkCluster } from './cluster/check-cluster';
import type { CheckedCluster } from './cluster/checked-cluster';
import { checkTenancy } from './tenancy/check-tenancy';

/** Everything that Meshwright's own rules find in what definitions render for one cluster. */
export function checkManifests(
  manifests: readonly Manifest[],
  platform: Platform,
  cluster: CheckedCluster,
): readonly Problem[] {
  return [...checkTenancy(manifests, platform), ...checkCluster(cluster)];
}
