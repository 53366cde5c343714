import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Scale } from '../../model/scale';
import { units } from '../units';

/** How many pods; none of a service that is retired, whatever is written. */
export function placeScale({ scale: written }: ServiceSettings, isRetired: boolean): Scale {
  const { cpuPercent } = serviceDefaults.scale;
  if (isRetired) return { min: 0, max: 0, cpuPercent };
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
