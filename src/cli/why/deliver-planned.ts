import { planDelivery } from '../../delivery/plan-delivery';
import type { PlanDelivery } from '../../origin/plan-delivery';
import { renderUnit } from '../../render/render-unit';

/**
 * Plans what delivers a cluster from units that are planned only. Those of an author's own code may turn out empty, and
 * are rendered to see.
 */
export const deliverPlanned: PlanDelivery = (platform, landscape, planned) => {
  const units = planned
    .filter((one) => one.authored === undefined || renderUnit(one, () => undefined).manifests.length > 0)
    .map(({ unit }) => unit);
  return planDelivery(platform, landscape, units);
};
