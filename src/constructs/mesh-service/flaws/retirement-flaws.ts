import type { MeshServiceSettings } from '../mesh-service-settings';

/** What a service that is on its way out still does. */
export function retirementFlaws({ retired, job, scale, exposures, callers }: MeshServiceSettings): string[] {
  if (retired === undefined) return [];
  return [
    ...(job === undefined ? [] : ['a job is removed, not retired']),
    ...(scale.max === 0 ? [] : ['a retired service runs no pods: scale.min and scale.max must be 0']),
    ...(exposures.length === 0 ? [] : ['a retired service is not exposed']),
    ...(callers.length === 0 ? [] : ['a retired service has no callers']),
  ];
}
