import { checkCluster } from '../checks/check-cluster';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import type { Platform } from '../model/platform';
import type { ClusterOutline } from '../model/tenant-outline';
import type { ObservabilityStackProps } from '../observability/stack/observability-stack-props';
import { resolveStack } from '../observability/stack/resolve-stack';
import type { Problem } from '../problems/problem';
import { proveAccess } from '../proof/prove-access';
import { proveQueries } from '../proof/prove-queries';
import type { Equipment } from './render-equipment';

/** All parts of a cluster. */
interface Parts extends ClusterOutline {
  /** What the cluster's observability stack is made of. */
  readonly observed: ObservabilityStackProps;
  readonly equipment: Pick<Equipment<unknown>, 'delivery' | 'parts'>;
  /** Outlines of what tenants render, in their order. */
  readonly ofTenants: readonly JudgedManifest[];
}

/** Says what shows only where the parts of a cluster are compared. */
export function compareParts(
  { cluster, tenants, observed, equipment, ofTenants }: Parts,
  platform: Platform,
): {
  readonly found: readonly Problem[];
  /** For what is sound so far: what is broken already is not what was declared. */
  readonly proveAccess: () => readonly Problem[];
  readonly proveQueries: () => readonly Problem[];
} {
  const outlines = [...equipment.parts, ...ofTenants, ...equipment.delivery];
  const outline = { cluster, tenants };
  return {
    found: checkCluster(outlines, platform, toCheckedCluster(outlines, platform, cluster)),
    proveAccess: () => proveAccess(platform, outline, outlines),
    proveQueries: () => proveQueries(outline, resolveStack(observed), outlines),
  };
}
