import type { Runtime } from './runtime';

/**
 * A Node.js service in production mode, with a heap of three quarters of the memory limit. Nothing is assumed
 * about its health or metrics.
 */
export function node(): Runtime {
  return { runtime: 'node' };
}
