import { dashboardUid } from './dashboard-uid';
import type { Link } from './dashboard';
import { exploreLogs, exploreTraces } from './explore-url';
import { fixedUids } from './fixed-uids';
import type { ServiceSubject } from './service-subject';
import type { Stack } from '../stack/stack';

/** Where the dashboard of a service leads. */
export function serviceLinks(
  { logStore, traces }: Pick<Stack, 'logStore' | 'traces'>,
  { project, name, runbook }: ServiceSubject,
): Link[] {
  return [
    { kind: 'dashboard', title: project, uid: dashboardUid(project) },
    { kind: 'tagged', title: 'Services', tags: ['service', project] },
    { kind: 'dashboard', title: 'Mesh', uid: fixedUids.mesh },
    { kind: 'page', title: 'Runbook', url: runbook },
    ...(logStore === undefined ? [] : [{ kind: 'page', title: 'Logs', url: exploreLogs(name) } as const]),
    ...(traces === undefined ? [] : [{ kind: 'page', title: 'Traces', url: exploreTraces(name) } as const]),
  ];
}
