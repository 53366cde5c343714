import type { Runtime } from './runtime';

/** A Python service. Nothing is assumed about its health or metrics. */
export function python(): Runtime {
  return { runtime: 'python' };
}
