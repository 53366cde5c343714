import { problem } from '../../problems/problem';
import { isRestart } from '../groups/is-restart';
import { beyondLimit } from './beyond-limit';
import type { Guard } from './guard';

/** More workloads of production get new pods at once than a cluster, and those who watch it, should bear. */
export const manyRestarts: Guard = {
  code: 'many-restarts',
  find: ({ changes, isProduction, rules }) => {
    const restarts = changes.filter(
      (change) =>
        isRestart(change) &&
        isProduction(change.after?.cluster ?? '', change.after?.object.metadata.namespace ?? ''),
    );
    return beyondLimit('many-restarts', rules, {
      changes: restarts,
      clusterOf: ({ after }) => after?.cluster,
      counted: restarts,
      tell: (at, args) => problem('many-restarts', at, args),
    });
  },
};
