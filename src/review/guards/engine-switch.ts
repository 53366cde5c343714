import { engineTitles } from '../../conventions/engine-titles';
import { groupBy } from '../../conventions/group-by';
import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import { problem } from '../../problems/problem';
import type { Change } from '../change';
import type { Guard } from './guard';
import { listObjects } from './list-objects';
import { stateOf } from './state-of';

/** A cluster gets another engine, and more changes than what tells the engines what to sync. */
export const engineSwitch: Guard = {
  code: 'engine-switch',
  find: ({ changes, clusters, owners }) =>
    [...groupBy(changes, (change) => stateOf(change).cluster)].flatMap(([cluster, itsChanges]) => {
      const others = itsChanges.filter((change) => !isOfEngine(change));
      if (others.length === 0 || others.length === itsChanges.length) return [];
      const [from, to] = [owners.base.engineOf(cluster), clusters.get(cluster)];
      if (from === undefined || to === undefined || from === to) return [];
      const at = { file: paths.platform, path: ['clusters', cluster, 'engine'] };
      const tell = (some: readonly Change[]) =>
        problem('engine-switch', at, {
          cluster,
          from: engineTitles[from],
          to: engineTitles[to],
          objects: listObjects(some),
        });
      return [{ source: paths.platform, changes: others, tell }];
    }),
};

/** What an engine reads, and the accounts as which Flux applies. */
function isOfEngine(change: Change): boolean {
  const { owner, cluster, object } = stateOf(change);
  const { name } = object.metadata;
  return (
    owner === `${cluster}/${names.deliveryGroup}` ||
    name === names.applier ||
    name.startsWith(names.applierAccount(''))
  );
}
