import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import type { Unit } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import type { Platform } from '../model/platform';
import { deliveryFile } from './delivery-file';
import { Delivery } from './delivery-objects';
import type { DeliveryProps } from './delivery-props';

/** The unit that tells a cluster's engine what to sync. */
export function planDelivery(
  platform: Platform,
  { cluster, tenants }: Pick<DeliveryProps, 'cluster' | 'tenants'>,
  units: readonly Unit[],
): PlannedUnit {
  return {
    unit: {
      cluster: cluster.name,
      group: names.deliveryGroup,
      name: deliveryFile(platform, names.platformDelivery),
      project: undefined,
      source: paths.platform,
    },
    build: (chart) => new Delivery(chart, 'delivery', { cluster, platform, tenants, units }),
  };
}
