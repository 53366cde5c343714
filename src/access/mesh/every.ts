import type { Truth } from './truth';

/** Whether all hold. One that does not settles it, whatever else is left open. */
export function every<T>(all: readonly T[], holds: (one: T) => Truth): Truth {
  let open = false;
  for (const one of all) {
    const truth = holds(one);
    if (truth === false) return false;
    if (truth === undefined) open = true;
  }
  return open ? undefined : true;
}
