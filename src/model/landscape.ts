import type { CompanyRule } from './company-rule';
import type { Cluster, Platform } from './platform';
import type { Tenant } from './tenant';

/** Everything that is to be rendered: the platform and, for each cluster, its tenants. */
export interface Landscape {
  readonly platform: Platform;
  readonly clusters: readonly ClusterLandscape[];
  /** Rules that the company wrote itself, in the order of their names. */
  readonly rules: readonly CompanyRule[];
}

export interface ClusterLandscape {
  readonly cluster: Cluster;
  readonly tenants: readonly Tenant[];
}
