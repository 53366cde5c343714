import type { Receiver } from '../../model/receiver';
import { receiversOf } from './receivers-of';
import type { Stack } from '../stack/stack';

/** A receiver whose credentials come from the store. */
export type SecretReceiver = Exclude<Receiver, { readonly kind: 'mail' }>;

/** Receivers that some tenant or the platform uses and that need credentials, each once, by id. */
export function usedReceivers({
  tenants,
  deadManSwitch,
}: Pick<Stack, 'tenants' | 'deadManSwitch'>): readonly SecretReceiver[] {
  const used = [
    ...(deadManSwitch === undefined ? [] : [deadManSwitch]),
    ...tenants.flatMap((tenant) => [...receiversOf(tenant, 'page'), ...receiversOf(tenant, 'ticket')]),
  ].filter((receiver) => receiver.kind !== 'mail');
  return [...new Map(used.map((receiver) => [receiver.id, receiver]))]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, receiver]) => receiver);
}
