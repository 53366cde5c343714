import type { access } from './commands/access';
import type { alerts } from './commands/alerts';
import type { check } from './commands/check';
import type { explain } from './commands/explain';
import type { imagePromote } from './commands/image-promote';
import type { imageSet } from './commands/image-set';
import type { list } from './commands/list';
import type { review } from './commands/review';
import type { synth } from './commands/synth';
import type { why } from './commands/why';

/**
 * What each command does. It is loaded when it runs: reading the table loads no command, and a command needs few of the
 * rooms.
 */
export const commands = {
  access: () => (require('./commands/access') as { access: typeof access }).access,
  alerts: () => (require('./commands/alerts') as { alerts: typeof alerts }).alerts,
  check: () => (require('./commands/check') as { check: typeof check }).check,
  explain: () => (require('./commands/explain') as { explain: typeof explain }).explain,
  imagePromote: () =>
    (require('./commands/image-promote') as { imagePromote: typeof imagePromote }).imagePromote,
  imageSet: () => (require('./commands/image-set') as { imageSet: typeof imageSet }).imageSet,
  list: () => (require('./commands/list') as { list: typeof list }).list,
  review: () => (require('./commands/review') as { review: typeof review }).review,
  synth: () => (require('./commands/synth') as { synth: typeof synth }).synth,
  why: () => (require('./commands/why') as { why: typeof why }).why,
} as const;
