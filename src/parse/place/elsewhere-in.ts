import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Elsewhere } from '../../model/elsewhere';
import type { Port } from '../../model/port';
import { mergeSettings } from './merge-settings';
import { placeElsewhere } from './place-elsewhere';

/** Where a service also runs in one environment, for its callers. */
export function elsewhereIn(
  definition: ServiceDefinition | undefined,
  environment: string,
  ports: readonly Port[],
): Elsewhere | undefined {
  const { elsewhere } = mergeSettings(only(definition), only(definition?.in?.[environment]));
  return placeElsewhere(elsewhere, ports);
}

function only(settings: ServiceSettings | undefined): ServiceSettings | undefined {
  return settings?.elsewhere && { elsewhere: settings.elsewhere };
}
