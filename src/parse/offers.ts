import { serviceDefaults } from '../conventions/service-defaults';
import type { PlatformDefinition } from '../definition/platform-definition';
import type { NodeChoice } from '../model/node-choice';
import type { ProxyResources } from '../model/sidecar';
import { placeProxy } from './place/place-proxy';

/** What the platform has for services to choose from, by the names that definitions use. */
export interface Offers {
  /** What every proxy gets unless somebody says otherwise. */
  readonly proxy: ProxyResources;
  /** PriorityClasses. */
  readonly priorities: readonly string[];
  /** Pools by cluster and name. */
  readonly pools: ReadonlyMap<string, ReadonlyMap<string, NodeChoice>>;
}

export function toOffers({ mesh, priorities, clusters }: PlatformDefinition): Offers {
  return {
    proxy: placeProxy(mesh?.sidecar ?? {}, serviceDefaults.sidecar),
    priorities: priorities ?? [],
    pools: new Map(
      Object.entries(clusters).map(([cluster, { pools }]) => [
        cluster,
        new Map(
          Object.entries(pools ?? {}).map(([name, { labels, taints }]): [string, NodeChoice] => [
            name,
            {
              labels,
              taints: (taints ?? []).map(({ key, value, effect }) => ({ key, value, effect })),
            },
          ]),
        ),
      ]),
    ),
  };
}
