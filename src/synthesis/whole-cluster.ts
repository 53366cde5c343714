import type { ComparedCluster } from './compare-cluster';
import type { PlacedTenant } from './place-projects';
import type { RenderedTenant } from './render-tenants';

/** A cluster with all that it holds. */
export interface WholeCluster {
  readonly name: string;
  readonly placed: readonly PlacedTenant[];
  readonly tenants: readonly RenderedTenant[];
  readonly compared: ComparedCluster;
}
