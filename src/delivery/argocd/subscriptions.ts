import { addToGroup } from '../../conventions/add-to-group';
import { argocdKeys } from '../../conventions/argocd-keys';
import type { Receiver } from '../../model/receiver';
import type { Told } from '../../model/told';
import { serviceName } from './service-name';
import { triggers } from './triggers';

/** Annotations by which an Application tells its receivers; recipients of one service are joined by `;`. */
export function subscriptions(told: Told): Readonly<Record<string, string>> {
  const recipients = new Map<string, string[]>();
  for (const happening of ['undelivered', 'delivered'] as const) {
    for (const receiver of told[happening]) {
      const { service, recipient } = destinationOf(receiver);
      addToGroup(recipients, argocdKeys.subscribe(triggers[happening], service), recipient);
    }
  }
  return Object.fromEntries([...recipients].map(([key, all]) => [key, all.join(';')]));
}

function destinationOf(receiver: Receiver): { readonly service: string; readonly recipient: string } {
  switch (receiver.kind) {
    case 'mail':
      return { service: 'email', recipient: receiver.address };
    case 'pagerduty':
      return { service: 'pagerdutyv2', recipient: serviceName(receiver) };
    default:
      return { service: serviceName(receiver), recipient: '' };
  }
}
