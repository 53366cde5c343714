import { problem } from '../../problems/problem';
import { concernsAccess } from '../access/concerns-access';
import { beyondLimit } from './beyond-limit';
import type { Guard } from './guard';

/** More ways between workloads open on a cluster than somebody can have looked at one by one. */
export const manyEdgesGained: Guard = {
  code: 'many-edges-gained',
  find: ({ changes, sections, rules }) => {
    const counted = sections.flatMap(({ id, lines }) =>
      id === 'access' ? lines.filter(({ sign }) => sign === '+') : [],
    );
    if (counted.length === 0) return [];
    return beyondLimit('many-edges-gained', rules, {
      counted,
      clusterOf: ({ cluster }) => cluster,
      changes: changes.filter(concernsAccess),
      tell: (at, args) => problem('many-edges-gained', at, args),
    });
  },
};
