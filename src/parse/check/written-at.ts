import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';

type Path = readonly (string | number)[];

/**
 * Where the value of a setting that holds in an environment was written: there, or at the service; the service
 * itself where the value comes from a layer below it.
 */
export function writtenAt(
  definition: ServiceDefinition,
  environment: string,
  service: Path,
  field: keyof ServiceSettings,
): Path {
  if (definition.in?.[environment]?.[field] !== undefined) return [...service, 'in', environment, field];
  return definition[field] === undefined ? service : [...service, field];
}
