import type { ReceiverDefinition, WebhookReceiver } from '../../definition/receiver-definition';
import type { Receiver } from '../../model/receiver';

/** A receiver where it is used; `owner` is the part of the store that its secret lies in. */
export function placeReceiver(definition: ReceiverDefinition, id: string, owner: string): Receiver {
  if (definition.receiver === 'mail') return { kind: 'mail', id, address: definition.address };
  if (definition.receiver === 'webhook') return placeWebhook(definition, id, owner);
  const { receiver, secret, ...rest } = definition;
  // Apart from its secret, what is written of a receiver is what is believed.
  return { kind: receiver, id, remote: `${owner}/${secret}`, ...rest } as Receiver;
}

/** The same of a webhook. */
export function placeWebhook(
  { host, port, secret }: WebhookReceiver,
  id: string,
  owner: string,
): Extract<Receiver, { readonly kind: 'webhook' }> {
  return { kind: 'webhook', id, remote: `${owner}/${secret}`, host, port: port ?? 443 };
}
