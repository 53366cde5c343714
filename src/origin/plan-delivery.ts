import type { ClusterLandscape } from '../model/landscape';
import type { PlannedUnit } from '../model/planned-unit';
import type { Platform } from '../model/platform';

/** Plans what delivers a cluster, from the units that it holds. Handed in, because this room does not deliver. */
export type PlanDelivery = (
  platform: Platform,
  landscape: ClusterLandscape,
  planned: readonly PlannedUnit[],
) => PlannedUnit;
