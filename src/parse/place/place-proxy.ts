import type { ProxyResourcesDefinition } from '../../definition/sidecar-definition';
import type { ProxyResources } from '../../model/sidecar';
import { units } from '../units';

/** CPU and memory of a proxy, with what is not said as it usually is. */
export function placeProxy(written: ProxyResourcesDefinition, usual: ProxyResources): ProxyResources {
  return {
    cpu: written.cpu === undefined ? usual.cpu : units.cpu(written.cpu),
    memory: written.memory ?? usual.memory,
    cpuLimit: written.cpuLimit === undefined ? usual.cpuLimit : units.cpu(written.cpuLimit),
    memoryLimit: written.memoryLimit ?? usual.memoryLimit,
  };
}
