import type { WeComReceiver } from './receiver-definition';

/** Alerts as messages of an application in WeCom. */
export function weCom(at: Omit<WeComReceiver, 'receiver'>): WeComReceiver {
  return { receiver: 'wecom', ...at };
}
