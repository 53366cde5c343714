import type { Runtime } from './runtime';

/** A Node.js service. Nothing is assumed about its health or metrics. */
export function node(): Runtime {
  return { runtime: 'node' };
}
