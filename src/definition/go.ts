import type { Runtime } from './runtime';

/** A Go service. Nothing is assumed about its health or metrics. */
export function go(): Runtime {
  return { runtime: 'go' };
}
