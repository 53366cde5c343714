import type { ServiceDefinition } from '../definition/service-definition';
import type { LogIntake } from '../model/log-intake';

/** A service that sends its logs to the platform's intake calls it, and need not say so. */
export function addLogIntake(
  definition: ServiceDefinition,
  intake: LogIntake | undefined,
): ServiceDefinition {
  const { runtime, calls } = definition;
  if (intake === undefined || runtime.runtime !== 'java' || runtime.options?.logs !== 'intake') {
    return definition;
  }
  const { host, port, addresses } = intake;
  return {
    ...definition,
    calls: [...(calls ?? []), { external: 'log-intake', host, port, protocol: 'tcp', addresses }],
  };
}
