import type { Cluster } from './platform';
import type { Service } from './service';
import type { Tenant } from './tenant';
import type { Version } from './version';

/** What of a service concerns nobody beside it, and what only its namespace and its own objects show. */
type Inner =
  | 'args'
  | 'availability'
  | 'command'
  | 'env'
  | 'files'
  | 'health'
  | 'metrics'
  | 'nodes'
  | 'objectives'
  | 'pullSecrets'
  | 'resources'
  | 'scale'
  | 'secrets'
  | 'security'
  | 'shutdown'
  | 'sidecar';

/** What the platform and other tenants may know of a service. */
export type ServiceOutline = Omit<Service, Inner | 'versions'> & {
  readonly versions: readonly Omit<Version, 'image'>[];
};

/**
 * What the platform and other tenants may know of a tenant. Whatever is worked out for a whole cluster is made of
 * outlines, so that a change to what they leave out can change nothing but the tenant's own objects.
 */
export type TenantOutline = Omit<Tenant, 'extend' | 'quota' | 'services'> & {
  readonly services: readonly ServiceOutline[];
};

/** A cluster as everybody on it may know it. */
export interface ClusterOutline {
  readonly cluster: Cluster;
  readonly tenants: readonly TenantOutline[];
}
