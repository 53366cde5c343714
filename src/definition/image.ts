import type { Runtime } from './runtime';

/** Anything else: a vendor's image, a database, a broker. Nothing is assumed about it. */
export function image(): Runtime {
  return { runtime: 'image' };
}
