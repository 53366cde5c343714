import type { Truth } from './truth';

/** Whether any holds. One that does settles it, whatever else is left open. */
export function some<T>(all: readonly T[], holds: (one: T) => Truth): Truth {
  let open = false;
  for (const one of all) {
    const truth = holds(one);
    if (truth === true) return true;
    if (truth === undefined) open = true;
  }
  return open ? undefined : false;
}
