import { intakePorts } from '../../conventions/intake-ports';
import type { ObservedTenant } from '../stack/observed-tenant';
import type { Stack } from '../stack/stack';

/** A namespace that sends logs by TCP, and the port of the intake's pods that is its. */
export interface IntakePort {
  readonly tenant: ObservedTenant;
  readonly port: number;
}

/** Who sends logs to the stack's own intake; nobody where it has none. */
export function intakeTenants({ ownIntake, tenants }: Stack): readonly IntakePort[] {
  if (ownIntake !== true) return [];
  const senders = tenants.filter(({ telemetry }) => (telemetry?.logSenders.length ?? 0) > 0);
  const ports = intakePorts(senders.map(({ namespace }) => namespace));
  return senders.flatMap((tenant) => {
    const port = ports.get(tenant.namespace);
    return port === undefined ? [] : [{ tenant, port }];
  });
}
