/** Milliseconds without a change after which a burst is over: an editor writes, then renames. */
const quiet = 30;
/** Milliseconds after which a burst that does not end is looked at anyway. */
const longest = 1_000;

/** Makes of a task one that is done once for any number of times it was asked for in a burst. */
export function whenQuiet(task: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let begun: number | undefined;
  return () => {
    const now = performance.now();
    begun ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        begun = undefined;
        task();
      },
      Math.max(0, Math.min(quiet, begun + longest - now)),
    );
    // What keeps the program is that something is watched.
    timer.unref();
  };
}
