import { groupBy } from '../../conventions/group-by';
import { paths } from '../../conventions/paths';
import { problem } from '../../problems/problem';
import type { Guard } from './guard';
import { stateOf } from './state-of';

/** A cluster of which nothing is left but the platform, or nothing at all. */
export const clusterEmptied: Guard = {
  code: 'cluster-emptied',
  find: ({ deleted, emptied }) =>
    [...groupBy(deleted, (change) => stateOf(change).cluster)]
      .filter(([cluster]) => emptied().clusters.has(cluster))
      .map(([cluster, changes]) => ({
        source: paths.platform,
        changes,
        tell: ({ length: count }) =>
          problem(
            'cluster-emptied',
            { file: paths.platform, path: ['clusters', cluster] },
            { cluster, count },
          ),
      })),
};
