import type { Receiver } from '../../model/receiver';
import type { ObservedTenant } from '../stack/observed-tenant';
import type { Severity } from './receiver-names';

/** Who gets a tenant's alerts of a severity: its owner's mail address unless it names others. */
export function receiversOf({ notify, email }: ObservedTenant, severity: Severity): readonly Receiver[] {
  return notify?.[severity] ?? [{ kind: 'mail', id: 'owner', address: email }];
}
