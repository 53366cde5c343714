import type { WeComReceiver } from './receiver-definition';
import { spreadFields } from './making/spread-fields';

/** Alerts as messages of an application in WeCom. */
export function weCom(at: Omit<WeComReceiver, 'receiver'>): WeComReceiver {
  return spreadFields(at, (given) => ({ receiver: 'wecom', ...given }));
}
