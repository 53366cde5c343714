import type { Truth } from './truth';

/** Whether any holds. One that does settles it, whatever else is left open. */
export function some(all: readonly Truth[]): Truth {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}
