import type { Unit } from '../model/manifest';
import type { Cluster, Platform } from '../model/platform';
import type { DeliveredTenant } from './delivered-tenant';

export interface DeliveryProps {
  /** The cluster whose engine is to be told; its `engine` decides which objects are made. */
  readonly cluster: Cluster;
  /** Where the engine finds the repository. */
  readonly platform: Platform;
  /** Every tenant of this cluster: what a project may do, and what is production. */
  readonly tenants: readonly DeliveredTenant[];
  /**
   * Every folder of the cluster that holds files, each once, without `_delivery`, which the root syncs.
   * Two that would get one name, or a name beyond 63 characters, are rejected.
   */
  readonly units: readonly Unit[];
}
