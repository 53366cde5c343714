import type { DingTalkReceiver } from './receiver-definition';

/** Alerts from a robot of a group in DingTalk. */
export function dingTalk(at: Omit<DingTalkReceiver, 'receiver'>): DingTalkReceiver {
  return { receiver: 'dingtalk', ...at };
}
