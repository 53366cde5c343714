import { problem } from '../../problems/problem';
import { beyondLimit } from './beyond-limit';
import type { Guard } from './guard';

/** More of what a change opens is relevant to security than a reviewer reads with care. */
export const muchOpened: Guard = {
  code: 'much-opened',
  find: ({ changes, sections, rules }) =>
    beyondLimit('much-opened', rules, {
      counted: sections.flatMap(({ lines }) => lines.filter(({ weight }) => weight === 'security')),
      clusterOf: ({ cluster }) => cluster,
      changes,
      tell: (at, args) => problem('much-opened', at, args),
    }),
};
