import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import type { LogIntake } from '../../model/log-intake';

/** Where services of a namespace find the intake, if there is one: the platform's own has a Service for each. */
export function intakeOf(intake: LogIntake | 'own' | undefined, namespace: string): LogIntake | undefined {
  return intake === 'own'
    ? {
        host: names.host(telemetryNames.intakeOf(namespace), names.observabilityNamespace),
        port: telemetryNames.intakePort,
        addresses: [],
      }
    : intake;
}
