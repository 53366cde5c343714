import type { Manifest } from '../model/manifest';
import type { Cluster, Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { checkCluster } from './check-cluster';
import { outlineManifests } from './outline/outline-manifests';
import { checkPart } from './parts/check-part';
import type { JudgedManifest } from './parts/judged-manifest';
import { judgePart } from './parts/judge-part';
import { partsOf } from './parts/parts-of';
import { toCheckedCluster } from './to-checked-cluster';

/** What definitions render for one cluster, once it is checked. */
interface CheckedManifests {
  readonly problems: readonly Problem[];
  /** All of them. */
  readonly judged: readonly JudgedManifest[];
  /** What of them everything goes by that looks at the cluster as a whole. */
  readonly outlines: readonly JudgedManifest[];
}

/** Holds what definitions render for one cluster against all of Meshwright's own rules. */
export function checkManifests(
  manifests: readonly Manifest[],
  platform: Platform,
  cluster: Pick<Cluster, 'name' | 'kubernetes'>,
): CheckedManifests {
  const parts = partsOf(manifests, platform, cluster);
  const found = parts.flatMap((part) => checkPart(part, platform));
  const judged = parts.flatMap(judgePart);
  const outlines = outlineManifests(judged);
  const checked = toCheckedCluster(outlines, platform, cluster);
  return { problems: [...found, ...checkCluster(outlines, platform, checked)], judged, outlines };
}
