import type { WebhookReceiver } from './receiver-definition';

/** Alerts as JSON, posted to a program that hands them on. */
export function webhook(at: Omit<WebhookReceiver, 'receiver'>): WebhookReceiver {
  return { receiver: 'webhook', ...at };
}
