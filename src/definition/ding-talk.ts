import type { DingTalkReceiver } from './receiver-definition';
import { spreadFields } from './making/spread-fields';

/** Alerts from a robot of a group in DingTalk. */
export function dingTalk(at: Omit<DingTalkReceiver, 'receiver'>): DingTalkReceiver {
  return spreadFields(at, (given) => ({ receiver: 'dingtalk', ...given }));
}
