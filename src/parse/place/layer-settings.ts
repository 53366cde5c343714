import { isHttp } from '../../conventions/is-http';
import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Port } from '../../model/port';
import { endingSettings } from './ending-settings';
import { mergeSettings } from './merge-settings';
import { runtimeSettings } from './runtime-settings';

/** The settings of a service in one environment, every layer laid over the other. */
export function layerSettings(
  definition: ServiceDefinition,
  environment: string,
  ports: readonly Port[],
  ...lower: readonly (ServiceSettings | undefined)[]
): ServiceSettings {
  const runtime = runtimeSettings(definition.runtime, ports.find(({ protocol }) => isHttp(protocol))?.key);
  const settings = mergeSettings(...lower, runtime, definition, definition.in?.[environment]);
  return definition.job === undefined ? settings : endingSettings(settings);
}
