import type { Runtime } from './runtime';

/** A .NET service. Nothing is assumed about its health or metrics. */
export function dotnet(): Runtime {
  return { runtime: 'dotnet' };
}
