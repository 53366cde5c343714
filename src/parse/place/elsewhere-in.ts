import type { ServiceSettings } from '../../definition/service-definition';
import type { ServiceSketch } from '../project-outline';
import type { Elsewhere } from '../../model/elsewhere';
import type { Port } from '../../model/port';
import { mergeSettings } from './merge-settings';
import { placeElsewhere } from './place-elsewhere';

/** Where a service also runs in one environment, for its callers. */
export function elsewhereIn(
  definition: Pick<ServiceSketch, 'elsewhere' | 'in'> | undefined,
  environment: string,
  ports: readonly Port[],
): Elsewhere | undefined {
  const { elsewhere } = mergeSettings(only(definition), only(definition?.in?.[environment]));
  return placeElsewhere(elsewhere, ports);
}

function only(settings: Pick<ServiceSettings, 'elsewhere'> | undefined): ServiceSettings | undefined {
  return settings?.elsewhere && { elsewhere: settings.elsewhere };
}
