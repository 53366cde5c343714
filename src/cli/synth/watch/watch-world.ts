import type { watchFolders } from '../../../load/watch/watch-folders';

/** What a program that stays needs of the world. Tests are one without clock and disk. */
export interface WatchWorld {
  readonly watchFolders: typeof watchFolders;
  /** Makes of a task one that is done once, when nobody has asked for it for a moment. */
  readonly whenQuiet: (task: () => void) => () => void;
  /** Calls back when a person ends the program. */
  readonly onEnd: (end: () => void) => void;
  /** Milliseconds since any moment. */
  readonly now: () => number;
}
