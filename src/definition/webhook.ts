import type { WebhookReceiver } from './receiver-definition';
import { spreadFields } from './making/spread-fields';

/** Alerts as JSON, posted to a program that hands them on. */
export function webhook(at: Omit<WebhookReceiver, 'receiver'>): WebhookReceiver {
  return spreadFields(at, (given) => ({ receiver: 'webhook', ...given }));
}
