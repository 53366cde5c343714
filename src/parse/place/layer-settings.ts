import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import { endingSettings } from './ending-settings';
import { mergeSettings } from './merge-settings';
import { runtimeLayers, type Where } from './runtime-layers';

/** The settings of a service in one environment, every layer laid over the other. */
export function layerSettings(
  definition: ServiceDefinition,
  where: Where,
  ...lower: readonly (ServiceSettings | undefined)[]
): ServiceSettings {
  const upper = [definition, definition.in?.[where.environment]];
  const settings = mergeSettings(...lower, ...runtimeLayers(definition, where, ...lower), ...upper);
  return definition.job === undefined ? settings : endingSettings(settings);
}
