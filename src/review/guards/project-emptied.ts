import { groupBy } from '../../conventions/group-by';
import { problem } from '../../problems/problem';
import { projectOn } from './find-emptied';
import type { Guard } from './guard';
import { projectOf } from './project-of';
import { stateOf } from './state-of';

/** A project of which nothing is left on a cluster where others stay. */
export const projectEmptied: Guard = {
  code: 'project-emptied',
  find: ({ deleted, emptied, sourceOf }) => {
    const { clusters, projects } = emptied();
    const gone = deleted.filter(
      (change) =>
        !clusters.has(stateOf(change).cluster) &&
        projects.has(projectOn(stateOf(change).cluster, sourceOf(change))),
    );
    return [...groupBy(gone, (change) => projectOn(stateOf(change).cluster, sourceOf(change))).values()].map(
      (changes) => {
        const [first] = changes;
        const source = sourceOf(first);
        const { cluster } = stateOf(first);
        return {
          source,
          changes,
          tell: ({ length: count }) =>
            problem(
              'project-emptied',
              { file: source, path: ['environments'] },
              { project: projectOf(source) ?? source, cluster, count },
            ),
        };
      },
    );
  },
};
