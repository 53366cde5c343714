import type { Runtime } from './runtime';

/**
 * A Python service: its output appears at once, and it writes no bytecode where the root file system is read
 * only. Nothing is assumed about its health or metrics.
 */
export function python(): Runtime {
  return { runtime: 'python' };
}
