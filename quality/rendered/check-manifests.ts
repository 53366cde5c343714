import { checkCluster } from '../../src/checks/check-cluster';
import { outlineManifests } from '../../src/checks/outline/outline-manifests';
import { checkPart } from '../../src/checks/parts/check-part';
import { judgePart } from '../../src/checks/parts/judge-part';
import { partsOf } from '../../src/checks/parts/parts-of';
import { toCheckedCluster } from '../../src/checks/to-checked-cluster';
import type { Manifest } from '../../src/model/manifest';
import type { Cluster, Platform } from '../../src/model/platform';
import type { Problem } from '../../src/problems/problem';

/** Holds all that is rendered for one cluster, spoilt or not, against the rules as synthesis does, and proves nothing. */
export function checkManifests(
  manifests: readonly Manifest[],
  platform: Platform,
  cluster: Pick<Cluster, 'name' | 'kubernetes'>,
): readonly Problem[] {
  const parts = partsOf(manifests, platform, cluster);
  const outlines = outlineManifests(parts.flatMap(judgePart));
  return [
    ...parts.flatMap((part) => checkPart(part, platform)),
    ...checkCluster(outlines, platform, toCheckedCluster(outlines, platform, cluster)),
  ];
}
