import type { PagerDutyReceiver } from './receiver-definition';

/** Alerts as incidents of a service of PagerDuty, in its US region. */
export function pagerDuty(at: Omit<PagerDutyReceiver, 'receiver'>): PagerDutyReceiver {
  return { receiver: 'pagerduty', ...at };
}
