import type { SlackReceiver } from './receiver-definition';
import { spreadFields } from './making/spread-fields';

/** Alerts in a channel of Slack. */
export function slack(at: Omit<SlackReceiver, 'receiver'>): SlackReceiver {
  return spreadFields(at, (given) => ({ receiver: 'slack', ...given }));
}
