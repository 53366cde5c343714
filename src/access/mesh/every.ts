import type { Truth } from './truth';

/** Whether all hold. One that does not settles it, whatever else is left open. */
export function every(all: readonly Truth[]): Truth {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}
