import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Resources } from '../../model/resources';
import { units } from '../units';

/** CPU and memory of each pod. */
export function placeResources({ resources: written }: ServiceSettings): Resources {
  const memory = written?.memory;
  return {
    cpu: written?.cpu === undefined ? serviceDefaults.resources.cpu : units.cpu(written.cpu),
    cpuLimit: written?.cpuLimit === undefined ? undefined : units.cpu(written.cpuLimit),
    // Memory cannot be taken back: requesting less than the limit only invites eviction.
    memory: memory ?? serviceDefaults.resources.memoryLimit,
    memoryLimit: memory ?? serviceDefaults.resources.memoryLimit,
  };
}
