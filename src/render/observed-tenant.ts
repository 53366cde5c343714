import type { Cluster } from '../model/platform';
import type { TenantOutline } from '../model/tenant-outline';
import type { ObservedService } from '../observability/stack/observed-service';

/** A tenant as others know it, with what is watched of each of its services, in their order. */
export interface ObservedTenant extends TenantOutline {
  readonly observed: readonly ObservedService[];
}

/** A cluster of which only outlines are known. */
export interface ObservedCluster {
  readonly cluster: Cluster;
  readonly tenants: readonly ObservedTenant[];
}
