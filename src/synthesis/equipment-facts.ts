import { deliveredTenant, type DeliveredTenant } from '../delivery/delivered-tenant';
import type { Unit } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { ObservedCluster } from '../render/observed-tenant';
import { platformFacts, type PlatformFacts } from '../render/platform-facts';

/** All that the equipment of a cluster takes from its tenants, as plain data. */
export interface EquipmentFacts extends PlatformFacts {
  readonly delivered: readonly DeliveredTenant[];
  /** What tenants render, in their order. */
  readonly units: readonly Unit[];
}

export const equipmentFacts = (
  platform: Platform,
  outline: ObservedCluster,
  units: readonly Unit[],
): EquipmentFacts => ({
  ...platformFacts(platform, outline),
  delivered: outline.tenants.map(deliveredTenant),
  units,
});
