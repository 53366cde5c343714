import type { AlertKind } from './alerts/alert-kind';
import { alertLinks } from './alerts/alert-links';
import { kindsOf, scrapedJobs } from './alerts/kinds-of';
import type { ObservedProject } from './alerts/observed-project';
import { observeProject } from './alerts/observe-project';
import { projectRecordings } from './recordings/project-recordings';
import type { AlertRule, RuleGroup } from './rule-group';
import type { Stack } from '../stack/stack';

/**
 * The rules of a project: one for each kind of alert, however many services it has. Recordings and alerts are one
 * group, which Prometheus evaluates in order: an alert sees what was recorded a moment before.
 */
export function projectRules(
  stack: Stack,
  project: string,
  scraped: ReadonlySet<string> = scrapedJobs(stack),
): RuleGroup[] {
  const observed = observeProject(stack, project);
  return [
    {
      name: 'services',
      rules: [
        ...projectRecordings(observed),
        ...kindsOf(observed, scraped).map((kind) => alertRule(stack, observed, kind)),
      ],
    },
  ];
}

function alertRule(stack: Stack, observed: ObservedProject, kind: AlertKind): AlertRule {
  const { alert, severity, minutes, summary, description } = kind;
  return {
    alert,
    expr: kind.expr(observed),
    ...(minutes === 0 ? {} : { for: `${minutes}m` }),
    labels: projectLabels(stack, observed.project, severity),
    annotations: { summary, description, ...alertLinks(stack, observed, kind) },
  };
}

/** Set on the rule, not taken from the series: an aggregation cannot lose them then, nor a target choose them. */
export function projectLabels(
  { cluster, tenants }: Pick<Stack, 'cluster' | 'tenants'>,
  project: string,
  severity: AlertKind['severity'],
): AlertRule['labels'] & { readonly project: string } {
  const team = tenants.find((tenant) => tenant.project === project)?.team;
  return { severity, project, ...(team === undefined ? {} : { team }), cluster };
}
