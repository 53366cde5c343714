import type { PagerDutyReceiver } from './receiver-definition';
import { spreadFields } from './making/spread-fields';

/** Alerts as incidents of a service of PagerDuty, in its US region. */
export function pagerDuty(at: Omit<PagerDutyReceiver, 'receiver'>): PagerDutyReceiver {
  return spreadFields(at, (given) => ({ receiver: 'pagerduty', ...given }));
}
