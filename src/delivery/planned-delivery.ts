import type { DeliveredUnit } from './delivered-unit';
import type { DeliveryProps } from './delivery-props';

/** What syncs the owners of one project. */
export interface ProjectRoot {
  readonly name: string;
  /** Folder in the repository. */
  readonly path: string;
}

/** What an engine's objects are made of. */
export interface PlannedDelivery extends Omit<DeliveryProps, 'units'> {
  readonly units: readonly DeliveredUnit[];
  /** Folder in the repository of the objects themselves, which the root syncs. */
  readonly rootPath: string;
  /** Roots of projects; none where the cluster's root syncs everything. */
  readonly projectRoots: readonly ProjectRoot[];
}
