import { annotations } from '../../../conventions/annotations';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What a pod says of its proxy, where that is not as the mesh was installed. */
export function sidecarAnnotations({
  sidecar: { inherited, cpu, memory, cpuLimit, memoryLimit, concurrency },
}: MeshServiceSettings): Record<string, string> {
  return {
    ...(inherited
      ? {}
      : {
          [annotations.proxyCpu]: cpu,
          [annotations.proxyMemory]: memory,
          [annotations.proxyCpuLimit]: cpuLimit,
          [annotations.proxyMemoryLimit]: memoryLimit,
        }),
    ...(concurrency === undefined ? {} : { [annotations.proxyConfig]: JSON.stringify({ concurrency }) }),
  };
}
