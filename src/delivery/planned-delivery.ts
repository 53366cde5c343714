import type { DeliveredUnit } from './delivered-unit';
import type { DeliveryProps } from './delivery-props';

/** What an engine's objects are made of. */
export interface PlannedDelivery extends Omit<DeliveryProps, 'units'> {
  readonly units: readonly DeliveredUnit[];
  /** Folder in the repository of the objects themselves, which the root syncs. */
  readonly rootPath: string;
}
