import { dashboardUid } from '../../dashboards/dashboard-uid';
import { serviceDashboardUid } from '../../dashboards/service-dashboard-uid';
import type { Stack } from '../../stack/stack';
import type { AlertRule } from '../rule-group';
import type { AlertKind } from './alert-kind';
import type { ObservedProject } from './observed-project';

type Links = Pick<AlertRule['annotations'], 'runbook_url' | 'dashboard_url'>;

/**
 * Where an alert leads: the section of the runbook with its name, and the dashboard of the very service. The rule is
 * shared, so that Prometheus fills in the service; the address of a long name is a hash, which it cannot work out.
 */
export function alertLinks(
  { host, tenants }: Pick<Stack, 'host' | 'tenants'>,
  { project, services }: ObservedProject,
  { alert, ofNamespace }: AlertKind,
): Links {
  const runbook = tenants.find((tenant) => tenant.project === project)?.runbook;
  const uid = ofNamespace
    ? dashboardUid(project)
    : uidTemplate(project, [...new Set(services.map(({ name }) => name))]);
  return {
    ...(runbook === undefined
      ? {}
      : { runbook_url: runbook.includes('#') ? runbook : `${runbook}#${alert}` }),
    ...(host === undefined
      ? {}
      : { dashboard_url: `https://${host}/d/${uid}?var-namespace={{ $labels.namespace }}` }),
  };
}

const label = '$labels.service';

function uidTemplate(project: string, services: readonly string[]): string {
  const short = `${project}_{{ ${label} }}`;
  const long = services
    .map((service) => ({ service, uid: serviceDashboardUid(project, service) }))
    .filter(({ service, uid }) => uid !== `${project}_${service}`);
  if (long.length === 0) return short;
  const cases = long.map(
    ({ service, uid }, index) => `{{ ${index === 0 ? '' : 'else '}if eq ${label} "${service}" }}${uid}`,
  );
  return `${cases.join('')}{{ else }}${short}{{ end }}`;
}
