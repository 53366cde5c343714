import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Scale } from '../../model/scale';
import { units } from '../units';

/** How many pods. */
export function placeScale({ scale: written }: ServiceSettings): Scale {
  const { cpuPercent } = serviceDefaults.scale;
  if (written === undefined || typeof written === 'number') {
    return { min: written ?? 1, max: written ?? 1, cpuPercent };
  }
  const { min, max, cpu, memory, requests } = written;
  const usual = memory === undefined && requests === undefined ? cpuPercent : undefined;
  return {
    min,
    max,
    cpuPercent: cpu === undefined ? usual : units.percent(cpu),
    memoryPercent: memory === undefined ? undefined : units.percent(memory),
    requestsPerSecond: requests,
  };
}
