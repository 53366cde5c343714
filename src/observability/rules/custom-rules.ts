import { dashboardUid } from '../dashboards/dashboard-uid';
import { queryParser } from '../promql/parse-query';
import { withMatcher } from '../promql/with-matcher';
import type { Stack } from '../stack/stack';
import type { AlertRule, RuleGroup } from './rule-group';

/** Name of the group with what a project wrote itself. */
export const customGroup = 'custom';

/**
 * The alerts that a project wrote itself. They read its own series and no other's: that is not left to the author,
 * since `or`, a regular expression or a forgotten matcher would be enough to see another project.
 */
export function customRules(stack: Stack, project: string): RuleGroup[] {
  const tenant = stack.tenants.find((one) => one.project === project);
  const alerts = tenant?.alerts ?? [];
  if (tenant === undefined || alerts.length === 0) return [];
  const parse = queryParser();
  const { team, runbook } = tenant;
  const rules = alerts.map((alert): AlertRule => {
    const parsed = parse(alert.expr);
    if (parsed === undefined) {
      throw new Error(`the expression of alert ${alert.name} of project ${project} is no PromQL`);
    }
    return {
      alert: alert.name,
      expr: withMatcher(parsed, 'project', project),
      ...(alert.for === undefined ? {} : { for: alert.for }),
      labels: { severity: alert.severity, project, team },
      annotations: {
        summary: alert.summary,
        description: alert.description,
        runbook_url: runbook,
        ...(stack.host === undefined
          ? {}
          : { dashboard_url: `https://${stack.host}/d/${dashboardUid(project)}` }),
      },
    };
  });
  return [{ name: customGroup, rules }];
}
