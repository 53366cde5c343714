import type { ServiceSettings } from '../../../definition/service-definition';
import { placeResources } from '../place-resources';
import { cores } from './cores';
import { memoryLimit } from './memory-limit';
import type { RuntimeContext } from './runtime-context';

/**
 * The garbage collector knows no limit by itself; a tenth is left for what it does not count
 * (https://go.dev/doc/gc-guide#Memory_limit). Before Go 1.25 the scheduler takes the processors of the node for
 * its own, and a CPU limit then throttles it (https://go.dev/doc/go1.25#container-aware-gomaxprocs).
 */
export function goSettings({ settings }: RuntimeContext): ServiceSettings {
  const { cpuLimit } = placeResources(settings);
  return {
    env: {
      GOMEMLIMIT: `${memoryLimit(settings, 0.9)}MiB`,
      ...(cpuLimit === undefined ? {} : { GOMAXPROCS: String(cores(cpuLimit)) }),
    },
  };
}
