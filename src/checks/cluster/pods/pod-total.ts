import type { AdmittedContainer } from './admitted-container';
import type { Amounts } from './amounts';

/**
 * What a pod counts for: all containers that run together, or what one of those before them takes with the sidecars
 * that already run (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers).
 */
export function podTotal(containers: readonly AdmittedContainer[], of: 'requests' | 'limits'): Amounts {
  const running = new Map<string, bigint>();
  const peaks = new Map<string, bigint>();
  for (const container of containers) {
    if (container.phase === 'main') continue;
    for (const [resource, amount] of container[of]) {
      const beside = running.get(resource) ?? 0n;
      if (container.phase === 'sidecar') running.set(resource, beside + amount);
      else if (beside + amount > (peaks.get(resource) ?? 0n)) peaks.set(resource, beside + amount);
    }
  }
  for (const container of containers) {
    if (container.phase !== 'main') continue;
    for (const [resource, amount] of container[of]) {
      running.set(resource, (running.get(resource) ?? 0n) + amount);
    }
  }
  for (const [resource, peak] of peaks) {
    if (peak > (running.get(resource) ?? 0n)) running.set(resource, peak);
  }
  return running;
}
