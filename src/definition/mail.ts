import type { MailReceiver } from './receiver-definition';

/** Alerts by mail, through the relay of the platform. */
export function mail(address: string): MailReceiver {
  return { receiver: 'mail', address };
}
