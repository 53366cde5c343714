import { isHttp } from '../../conventions/is-http';
import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { LogIntake } from '../../model/log-intake';
import type { Port } from '../../model/port';
import { sendsToIntake } from '../sends-to-intake';
import { mergeSettings } from './merge-settings';
import { runtimeSettings } from './runtime-settings';
import { telemetrySettings } from './telemetry-settings';
import { yieldSettings } from './yield-settings';

/** Where a service is, for what its runtime knows. */
export interface Where {
  readonly name: string;
  readonly environment: string;
  readonly ports: readonly Port[];
  readonly logIntake: LogIntake | undefined;
  /** Share of requests that are traced, percent. */
  readonly sampling: number;
}

/** What the runtime of a service says by itself, lowest first: above the lower layers, below what the service says. */
export function runtimeLayers(
  definition: ServiceDefinition,
  { name, environment, ports, logIntake, sampling }: Where,
  ...lower: readonly (ServiceSettings | undefined)[]
): readonly ServiceSettings[] {
  const upper = [definition, definition.in?.[environment]];
  const written = mergeSettings(...lower, ...upper);
  const sizes = yieldSettings(runtimeSettings.sizes(definition.runtime), written);
  const fitted = runtimeSettings.fitted({
    runtime: definition.runtime,
    service: name,
    http: ports.find(({ protocol }) => isHttp(protocol)),
    isJob: definition.job !== undefined,
    isExposed: definition.expose !== undefined,
    sendsLogs: sendsToIntake(definition),
    logIntake,
    settings: mergeSettings(...lower, sizes, ...upper),
  });
  const told = mergeSettings(fitted, telemetrySettings(definition, name, sampling, logIntake));
  return [sizes, yieldSettings(told, written)];
}
