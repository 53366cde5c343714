import { messageFile } from './message-templates';
import { inhibitRules } from './inhibit-rules';
import type { InhibitRule } from './inhibit-rules';
import { quietIntervals } from './quiet-intervals';
import type { QuietInterval } from './quiet-intervals';
import { alertReceivers } from './alert-receivers';
import type { AlertReceiver } from './alert-receiver';
import { alertRoutes } from './alert-routes';
import type { AlertRoute } from './alert-routes';
import type { Stack } from '../stack/stack';

/** `alertmanager.yml`, as far as the stack uses it; in Alertmanager's own spelling. */
export interface AlertmanagerConfig {
  readonly global: {
    readonly resolve_timeout: string;
    readonly smtp_smarthost: string;
    readonly smtp_from: string;
    readonly smtp_require_tls: boolean;
    readonly http_config: { readonly follow_redirects: boolean };
  };
  readonly templates: readonly string[];
  readonly route: AlertRoute;
  readonly inhibit_rules: readonly InhibitRule[];
  readonly time_intervals?: readonly QuietInterval[];
  readonly receivers: readonly AlertReceiver[];
}

/** The configuration of Alertmanager; the file of its templates lies beside it. */
export function alertmanagerConfig(stack: Stack): AlertmanagerConfig {
  const intervals = quietIntervals(stack);
  return {
    global: {
      resolve_timeout: '5m',
      smtp_smarthost: stack.fallback.smarthost,
      smtp_from: stack.fallback.from,
      smtp_require_tls: true,
      // A redirect would let whoever keeps an address choose what Alertmanager calls in its place.
      http_config: { follow_redirects: false },
    },
    templates: [messageFile],
    route: alertRoutes(stack),
    inhibit_rules: inhibitRules,
    ...(intervals.length === 0 ? {} : { time_intervals: intervals }),
    receivers: alertReceivers(stack),
  };
}
