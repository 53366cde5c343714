import { addToGroup } from '../conventions/add-to-group';
import type { DashboardFile } from '../observability/dashboards/dashboard-files';
import type { Finding } from '../observability/metrics/check-queries';
import { customGroup } from '../observability/rules/custom-rules';
import type { RuleFile } from '../observability/rules/rule-files';
import type { Stack } from '../observability/stack/stack';
import { expandLink } from './expand-link';
import { problem, type Place, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';

/** Where a project wrote a query, as far as it did itself. */
export type PlaceOf = (query: Pick<Finding['query'], 'project' | 'isCustom' | 'name'>) => Place;

/** Finds links of alerts to dashboards that are not there, and alerts of projects with names of generated ones. */
export function proveAlerts(
  rules: readonly RuleFile[],
  dashboards: readonly DashboardFile[],
  { host, services }: Pick<Stack, 'host' | 'services'>,
  placeOf: PlaceOf,
): readonly Problem[] {
  const byProject = new Map<string, string[]>();
  for (const { project, name } of services) addToGroup(byProject, project, name);
  const uids = new Set(dashboards.map(({ uid }) => uid));
  // Alerts of a project share their links.
  const known = new Map<string, readonly Dangling[]>();
  const danglingOf = (template: string, project = ''): readonly Dangling[] => {
    const key = `${project} ${template}`;
    const found =
      known.get(key) ??
      expandLink(template, byProject.get(project) ?? []).flatMap((link): readonly Dangling[] => {
        const uid = dashboardOf(link, host);
        return uid === undefined || uids.has(uid) ? [] : [{ link, uid }];
      });
    known.set(key, found);
    return found;
  };
  const alerts = alertsOf(rules);
  const generated = new Set(alerts.flatMap(({ name, isCustom }) => (isCustom ? [] : [name])));
  return alerts.flatMap((alert) => [
    ...(alert.isCustom && generated.has(alert.name)
      ? [problem('clashing-alert', placeOf(alert), { name: alert.name })]
      : []),
    ...alert.links
      .flatMap((template) => danglingOf(template, alert.project))
      .map(({ link, uid }) =>
        problem('dangling-link', placeOf(alert), {
          query: `alert ${alert.name}`,
          link,
          suggestion: suggest(uid, uids),
        }),
      ),
  ]);
}

/** A link, and the address of the dashboard in it that there is not. */
interface Dangling {
  readonly link: string;
  readonly uid: string;
}

const alertsOf = (rules: readonly RuleFile[]) =>
  rules.flatMap(({ groups, project }) =>
    groups.flatMap(({ name: group, rules: some }) =>
      some.flatMap((rule) =>
        'record' in rule
          ? []
          : [
              {
                name: rule.alert,
                project,
                isCustom: group === customGroup,
                links: [rule.annotations.runbook_url, rule.annotations.dashboard_url].filter(
                  (link) => link !== undefined,
                ),
              },
            ],
      ),
    ),
  );

/** The lasting address in a link to Grafana; undefined for one to somewhere else. */
function dashboardOf(link: string, host: string | undefined): string | undefined {
  if (host === undefined || !link.startsWith(`https://${host}/`)) return undefined;
  return /\/d\/([^/?#]+)/.exec(link)?.[1] ?? '';
}
