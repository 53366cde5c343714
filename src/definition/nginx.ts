import type { Runtime } from './runtime';

/** A nginx service. Nothing is assumed about its health or metrics. */
export function nginx(): Runtime {
  return { runtime: 'nginx' };
}
