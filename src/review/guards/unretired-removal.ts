import { problem } from '../../problems/problem';
import { projectOn } from './find-emptied';
import type { Guard } from './guard';
import { hitsBySource } from './hits-by-source';
import { projectOf } from './project-of';
import { stateOf } from './state-of';

const running = new Set(['Deployment', 'StatefulSet']);

/**
 * A service whose folder leaves a cluster although the base revision had not retired it. Jobs come and go: nobody calls
 * them. A project or cluster that goes as a whole is told as that.
 */
export const unretiredRemoval: Guard = {
  code: 'unretired-removal',
  find: (facts) => {
    const { deleted, emptied, folders, sourceOf, wasRetired } = facts;
    const candidates = deleted.filter(
      ({ before }) => before !== undefined && running.has(before.object.kind) && !wasRetired(before),
    );
    const gone = candidates.filter((change) => {
      const { cluster, owner } = stateOf(change);
      const [, group = '', unit = ''] = owner.split('/');
      return (
        !group.startsWith('_') &&
        !unit.startsWith('_') &&
        !folders().has(owner) &&
        !emptied().clusters.has(cluster) &&
        !emptied().projects.has(projectOn(cluster, sourceOf(change)))
      );
    });
    return hitsBySource(facts, gone, (changes, { file }) => {
      const services = [
        ...new Set(changes.map((change) => stateOf(change).owner.split('/')[2] ?? '')),
      ].sort();
      const shown = services.slice(0, 5).map((service) => `${projectOf(file) ?? ''}/${service}`);
      const rest = services.length - shown.length;
      return problem(
        'unretired-removal',
        { file, path: ['services'] },
        { services: `${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}` },
      );
    });
  },
};
