import type { Runtime } from './runtime';

/**
 * A Go service: its garbage collector knows the memory limit, and its scheduler the CPU limit if there is one.
 * Nothing is assumed about its health or metrics.
 */
export function go(): Runtime {
  return { runtime: 'go' };
}
