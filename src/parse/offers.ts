import type { PlatformDefinition } from '../definition/platform-definition';
import type { NodeChoice } from '../model/node-choice';

/** What the platform has for services to choose from, by the names that definitions use. */
export interface Offers {
  /** PriorityClasses. */
  readonly priorities: readonly string[];
  /** Gateways that any cluster has. */
  readonly gateways: ReadonlySet<string>;
  /** Pools by cluster and name. */
  readonly pools: ReadonlyMap<string, ReadonlyMap<string, NodeChoice>>;
  /** Names of storage classes by cluster. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

export function toOffers({ priorities, clusters }: PlatformDefinition): Offers {
  return {
    priorities: priorities ?? [],
    gateways: new Set(Object.values(clusters).flatMap(({ gateways }) => Object.keys(gateways))),
    classes: new Map(
      Object.entries(clusters).map(([cluster, { storage }]) => [cluster, Object.keys(storage.classes ?? {})]),
    ),
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
