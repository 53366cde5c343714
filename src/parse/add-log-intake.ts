import type { ServiceDefinition } from '../definition/service-definition';
import type { LogIntake } from '../model/log-intake';
import { sendsToIntake } from './sends-to-intake';

/** A service that sends its logs to an intake outside calls it, and need not say so. */
export function addLogIntake(
  definition: ServiceDefinition,
  intake: LogIntake | 'own' | undefined,
): ServiceDefinition {
  if (intake === undefined || intake === 'own' || !sendsToIntake(definition)) {
    return definition;
  }
  const { host, port, addresses } = intake;
  return {
    ...definition,
    calls: [...(definition.calls ?? []), { external: 'log-intake', host, port, protocol: 'tcp', addresses }],
  };
}
