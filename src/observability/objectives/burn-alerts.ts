import { burnRate } from '../../conventions/burn-rate';
import { burnWindows } from '../../conventions/burn-windows';
import { decimal } from '../../conventions/decimal';
import { dashboardUid } from '../dashboards/dashboard-uid';
import type { AlertRule } from '../rules/rule-group';
import type { Stack } from '../stack/stack';
import { objectiveSeries } from './objective-series';

/** Name of every alert on an error budget; labels tell which windows it is about. */
export const burnAlert = 'ErrorBudgetBurn';

/**
 * Requests that must have missed the objective in the long window. Where a service is asked a few times an hour, one
 * of them is many times its budget (https://github.com/slok/sloth/issues/666); how many were asked is no measure, as
 * an outage would then go unseen at night.
 */
export const leastErrors = 5;

/** Alerts of one severity on all objectives of a project; windows of other lengths have rates of their own. */
export function burnAlerts(
  stack: Stack,
  project: string,
  periods: readonly number[],
  severity: 'page' | 'ticket',
): AlertRule[] {
  const tenant = stack.tenants.find((one) => one.project === project);
  if (tenant === undefined) return [];
  const { team, runbook } = tenant;
  return periods.flatMap((days) =>
    burnWindows
      .filter((window) => window.severity === severity)
      .map((window): AlertRule => {
        const { short, long, budgetPercent } = window;
        const rate = decimal(burnRate(window, days), 4);
        const own = `{project="${project}",slo_window="${days}d"}`;
        const limit = `${rate} * ${objectiveSeries.budget}${own}`;
        const over = (length: string) => `(${objectiveSeries.ratio(length)}${own} > ${limit})`;
        return {
          alert: burnAlert,
          expr: `${over(short)} and ${over(long)} and (${objectiveSeries.errors(long)}${own} >= ${leastErrors})`,
          labels: {
            severity,
            cluster: stack.cluster,
            project,
            team,
            slo_window: `${days}d`,
            short,
            long,
            burn_rate: rate,
          },
          annotations: {
            summary: `{{ $labels.service }} in {{ $labels.namespace }} spends the error budget of {{ $labels.slo }} at more than ${rate} times the rate that it lasts for`,
            description: `{{ $value | humanizePercentage }} of the requests of the last ${short} missed the objective. Over ${long} it was more than ${rate} times the budget, too: ${budgetPercent} % of what is allowed in ${days} days is gone within ${long} at that rate.`,
            runbook_url: runbook,
            ...(stack.host === undefined
              ? {}
              : {
                  dashboard_url: `https://${stack.host}/d/${dashboardUid(project)}?var-namespace={{ $labels.namespace }}`,
                }),
          },
        };
      }),
  );
}
