import type { Workload } from '../workload';

/** Whether a connection to a port of pods goes through their proxy, which alone enforces what Istio's policies say. */
export function takesIn({ inMesh, captured: { only, but } }: Workload, port: number): boolean {
  return inMesh && !but.includes(port) && (only === 'all' || only.includes(port));
}
