import type { ClusterLandscape } from '../model/landscape';
import { oncePer } from '../observability/stack/once-per';
import type { ObservedCluster } from './observed-tenant';
import { outlineTenant } from './outline-tenant';

/** What a cluster is planned by as a whole. */
export const outlineCluster = oncePer(({ cluster, tenants }: ClusterLandscape): ObservedCluster => ({
  cluster,
  tenants: tenants.map(outlineTenant),
}));
