import { groupBy } from '../../conventions/group-by';
import { heldKinds } from '../../conventions/held-kinds';
import { problem } from '../../problems/problem';
import type { Change } from '../change';
import { projectOn } from './find-emptied';
import type { Guard } from './guard';
import { projectOf } from './project-of';
import type { GuardFacts } from './read-guard-facts';
import { stateOf } from './state-of';

/**
 * More of a project leaves a cluster than one change may take away: no engine counts (argoproj/argo-cd#7412). What was
 * retired before does not count, what holds data counts twice. A project of which nothing is left is told as that.
 */
export const removalBudget: Guard = {
  code: 'removal-budget',
  find: (facts) => {
    const { deleted, emptied, removals, sourceOf, wasRetired } = facts;
    const counted = deleted.filter(({ before }) => before !== undefined && !wasRetired(before));
    return [...groupBy(counted, (change) => projectOn(stateOf(change).cluster, sourceOf(change)))].flatMap(
      ([key, changes]) => {
        const source = sourceOf(changes[0]);
        const { cluster } = stateOf(changes[0]);
        const removed = changes.reduce((sum, change) => sum + weightOf(change), 0);
        // Counting a project takes reading all of it, which few changes make necessary.
        if (removed <= removals.objects) return [];
        if (emptied().clusters.has(cluster) || emptied().projects.has(key)) return [];
        const total = countObjects(facts, cluster, source);
        const allowed = Math.max(removals.objects, Math.floor((total * removals.percent) / 100));
        if (removed <= allowed) return [];
        const project = projectOf(source) ?? 'the platform';
        const tell = () =>
          problem('removal-budget', { file: source }, { project, cluster, removed, total, allowed });
        return [{ source, changes, tell }];
      },
    );
  },
};

function weightOf(change: Change): number {
  return heldKinds.has(stateOf(change).object.kind) ? 2 : 1;
}

/** Objects that a definition had on a cluster: documents of its files, which need no more than a separator to count. */
function countObjects({ groups, pair }: GuardFacts, cluster: string, source: string): number {
  return [...groups.base().values()]
    .filter((group) => group.cluster === cluster && group.source === source)
    .flatMap(({ files }) => files)
    .reduce((sum, file) => sum + (pair.base.read(file)?.split('\n---\n').length ?? 0), 0);
}
