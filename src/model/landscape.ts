import type { Cluster, Platform } from './platform';
import type { Tenant } from './tenant';

/** Everything that is to be rendered: the platform and, for each cluster, its tenants. */
export interface Landscape {
  readonly platform: Platform;
  readonly clusters: readonly ClusterLandscape[];
}

export interface ClusterLandscape {
  readonly cluster: Cluster;
  readonly tenants: readonly Tenant[];
}
