import { watchFolders } from '../../../load/watch/watch-folders';
import { whenQuiet } from './when-quiet';
import type { WatchWorld } from './watch-world';

/** The world as it is. */
export const realWorld: WatchWorld = {
  watchFolders,
  whenQuiet,
  onEnd: (end) => {
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  },
  now: () => performance.now(),
};
