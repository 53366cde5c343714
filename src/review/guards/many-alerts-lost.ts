import { problem } from '../../problems/problem';
import { beyondLimit } from './beyond-limit';
import type { Guard } from './guard';

const kinds: ReadonlySet<string | undefined> = new Set(['ConfigMap', 'PrometheusRule']);

/** More of what wakes somebody goes than one change should take away. */
export const manyAlertsLost: Guard = {
  code: 'many-alerts-lost',
  find: ({ changes, sections, rules }) =>
    beyondLimit('many-alerts-lost', rules, {
      counted: sections.flatMap(({ id, lines }) =>
        id === 'alerts' ? lines.filter(({ sign }) => sign === '-') : [],
      ),
      clusterOf: ({ cluster }) => cluster,
      changes: changes.filter(({ before }) => kinds.has(before?.object.kind)),
      tell: (at, args) => problem('many-alerts-lost', at, args),
    }),
};
