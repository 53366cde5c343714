/** Milliseconds without a change after which a burst is over: an editor writes, then renames. */
const quiet = 30;
/** Milliseconds after which a burst that does not end is looked at anyway. */
const longest = 1_000;

/** What time it is, and who is woken when. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Calls a task after so many milliseconds, unless what it returns is called before. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/** What keeps the program is that something is watched, and no timer. */
const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** Makes of a task one that is done once for any number of times it was asked for in a burst. */
export function whenQuiet(task: () => void, { now, after }: Clock = systemClock): () => void {
  let cancel: (() => void) | undefined;
  let begun: number | undefined;
  return () => {
    const asked = now();
    begun ??= asked;
    cancel?.();
    cancel = after(Math.max(0, Math.min(quiet, begun + longest - asked)), () => {
      begun = undefined;
      task();
    });
  };
}
