import { groupBy } from '../../conventions/group-by';
import { names } from '../../conventions/names';
import { problem, type Problem } from '../../problems/problem';
import type { EngineView } from './engine-view';

/**
 * Pairs of folders that only one engine applies one after the other. What Flux orders is what is needed: its
 * dependencies say nothing else. Waves order more than was asked for, as they count for all that the root syncs: that
 * a namespace waits for the step before of another one is no difference, but between folders of one namespace, or
 * behind a part of the platform, it is.
 *
 * @param folders of the cluster, `dist/<cluster>/<group>/<unit>`
 */
export function compareOrder(
  argocd: EngineView,
  fluxcd: EngineView,
  folders: readonly string[],
): readonly Problem[] {
  const groups = groupBy(folders, groupOf);
  const platform = groups.get(names.platformGroup) ?? [];
  return folders.flatMap((second) => {
    const related = new Set([...(groups.get(groupOf(second)) ?? []), ...platform]);
    related.delete(second);
    return [...related].flatMap((first) => {
      const waves = argocd.isBefore(first, second);
      if (waves === fluxcd.isBefore(first, second)) return [];
      const [engine, other] = waves ? (['argocd', 'fluxcd'] as const) : (['fluxcd', 'argocd'] as const);
      return [problem('unlike-order', { file: second }, { first, second, engine, other })];
    });
  });
}

const groupOf = (folder: string): string => folder.split('/').at(-2) ?? '';
