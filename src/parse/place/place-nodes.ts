import { labels } from '../../conventions/labels';
import type { ServiceSettings } from '../../definition/service-definition';
import type { NodeChoice } from '../../model/node-choice';
import type { Placement } from './placement';

/** Which nodes a service may run on; a pool that the cluster does not have is left to the checks. */
export function placeNodes({ placement }: ServiceSettings, { offers, cluster }: Placement): NodeChoice {
  const pool =
    placement?.pool === undefined ? undefined : offers.pools.get(cluster.name)?.get(placement.pool);
  return {
    labels: {
      ...pool?.labels,
      ...(placement?.architecture === undefined ? {} : { [labels.architecture]: placement.architecture }),
    },
    taints: pool?.taints ?? [],
  };
}
