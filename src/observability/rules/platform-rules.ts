import type { RuleGroup } from './rule-group';
import { scrapedJobs } from './alerts/kinds-of';
import { alertingAlerts } from './platform/alerting-alerts';
import { clusterAlerts } from './platform/cluster-alerts';
import { meshAlerts } from './platform/mesh-alerts';
import type { PlatformAlert } from './platform/platform-alert';
import { targetAlerts } from './platform/target-alerts';
import type { Stack } from '../stack/stack';

/** The alerts of the platform team: they have no project, so they go to the fallback. */
export function platformRules(stack: Stack, scraped = scrapedJobs(stack)): RuleGroup[] {
  const links = stack.runbook === undefined ? {} : { runbook_url: stack.runbook };
  return platformAlerts(stack, scraped).map(({ name, alerts }) => ({
    name,
    rules: alerts.map(({ rule }) => ({ ...rule, annotations: { ...rule.annotations, ...links } })),
  }));
}

/** The same, with what each is tried with. */
export function platformAlerts(
  stack: Stack,
  scraped: ReadonlySet<string>,
): { readonly name: string; readonly alerts: readonly PlatformAlert[] }[] {
  return [
    { name: 'targets', alerts: targetAlerts(stack) },
    { name: 'alerting', alerts: alertingAlerts(stack) },
    { name: 'mesh', alerts: meshAlerts(stack) },
    { name: 'platform', alerts: clusterAlerts(stack, scraped) },
  ];
}
