import type { ClusterLandscape } from '../model/landscape';
import type { Platform } from '../model/platform';
import type { PlannedUnit } from '../model/planned-unit';
import { outlineCluster } from './outline-cluster';
import { planPlatform } from './plan-platform';
import { platformFacts } from './platform-facts';
import { planTenant } from './plan-tenant';
import { sharesOf } from './shares-of';

/** What a cluster holds beside its delivery, unit by unit, in a stable order. Nothing is rendered yet. */
export function planCluster(platform: Platform, landscape: ClusterLandscape): readonly PlannedUnit[] {
  const { cluster } = landscape;
  const outline = outlineCluster(landscape);
  const shares = sharesOf(outline.tenants);
  return [
    ...planPlatform(platform, cluster, platformFacts(platform, outline)),
    ...landscape.tenants.flatMap((tenant) => planTenant(platform, cluster, tenant, shares[tenant.namespace])),
  ];
}
