import { annotations } from '../../../conventions/annotations';
import { proxyConfig } from '../../../conventions/proxy-config';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What a pod says of its proxy, where that is not as the mesh was installed. */
export function sidecarAnnotations({
  sidecar: { inherited, cpu, memory, cpuLimit, memoryLimit, concurrency },
  proxyStatistics,
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
    ...proxyConfig(concurrency === undefined ? {} : { concurrency }, proxyStatistics),
  };
}
