import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What a job says that only something that keeps running can. */
export function jobFlaws(service: MeshServiceSettings): string[] {
  const { job, ports, exposures, health, scale, versions, volumes } = service;
  if (job === undefined) return [];
  return [
    ...(ports.length > 0 ? ['a job has no ports'] : []),
    ...(exposures.length > 0 ? ['a job is not exposed'] : []),
    ...([health.ready, health.live, health.started].some((probe) => probe !== undefined)
      ? ['a job has no probes']
      : []),
    ...(scale.max === 1 && scale.min === 1 ? [] : ['a run of a job is one pod']),
    ...(versions.some((version) => version.name !== '') ? ['a job has no versions'] : []),
    ...(volumes.some(isDisk) ? ['a job has no disk of its own'] : []),
  ];
}
