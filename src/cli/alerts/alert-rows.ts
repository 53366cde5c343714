import { alertmanagerConfig } from '../../observability/notifications/alertmanager-config';
import { routeAlert } from '../../observability/notifications/route-alert';
import { alertKinds } from '../../observability/rules/alerts/alert-kinds';
import type { AlertRule } from '../../observability/rules/rule-group';
import { ruleFiles } from '../../observability/rules/rule-files';
import type { Stack } from '../../observability/stack/stack';
import type { AlertRow } from './alert-row';

/** Every alert of a cluster, each once for each project, in the order of the rules. */
export function alertRows(stack: Stack): AlertRow[] {
  const { route } = alertmanagerConfig(stack);
  const watches = new Map(alertKinds.map((kind) => [kind.alert, kind.watches]));
  const rows = new Map<string, AlertRow>();
  for (const rule of ruleFiles(stack).flatMap(({ groups }) => groups.flatMap(({ rules }) => rules))) {
    if (!('alert' in rule)) continue;
    const { alert, labels, annotations } = rule;
    const key = `${labels.project ?? ''} ${alert} ${labels.severity}`;
    if (rows.has(key)) continue;
    rows.set(key, {
      cluster: stack.cluster,
      project: labels.project,
      alert,
      watches: watches.get(alert) ?? withoutTemplates(annotations.summary),
      severity: labels.severity,
      receivers: [
        ...new Set(labelsOf(stack, rule).flatMap((each) => routeAlert(route, { alertname: alert, ...each }))),
      ],
    });
  }
  return [...rows.values()];
}

/** The labels of a rule as its alerts have them: in each environment and namespace of the project. */
function labelsOf({ tenants }: Stack, { labels }: AlertRule): Readonly<Record<string, string>>[] {
  const owned = tenants.filter(({ project }) => project === labels.project);
  return owned.length === 0
    ? [{ ...labels }]
    : owned.map(({ environment, namespace }) => ({ environment, namespace, ...labels }));
}

const withoutTemplates = (text: string) => text.replaceAll(/\{\{.*?\}\}/g, '…');
