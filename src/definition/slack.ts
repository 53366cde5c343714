import type { SlackReceiver } from './receiver-definition';

/** Alerts in a channel of Slack. */
export function slack(at: Omit<SlackReceiver, 'receiver'>): SlackReceiver {
  return { receiver: 'slack', ...at };
}
