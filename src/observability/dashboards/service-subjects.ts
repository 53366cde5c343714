import type { ObservedService } from '../stack/observed-service';
import { oncePer } from '../stack/once-per';
import type { Stack } from '../stack/stack';
import { serviceDashboardUid } from './service-dashboard-uid';
import type { ServiceSubject } from './service-subject';

/** The services of each project, in the order of their names. A panel is wanted where any namespace fills it. */
export const serviceSubjects = oncePer((stack: Stack): ReadonlyMap<string, readonly ServiceSubject[]> => {
  const runbooks = new Map(stack.tenants.map(({ project, runbook }) => [project, runbook]));
  const projects = new Map<string, Map<string, ObservedService[]>>(
    stack.projects.map((project) => [project, new Map()]),
  );
  for (const service of stack.services) {
    const known = projects.get(service.project);
    const same = known?.get(service.name);
    if (same === undefined) known?.set(service.name, [service]);
    else same.push(service);
  }
  return new Map(
    Array.from(projects, ([project, services]) => [
      project,
      Array.from(services, ([name, places]) =>
        merge(places, runbooks.get(project) ?? '', project, name),
      ).sort((one, other) => (one.name < other.name ? -1 : 1)),
    ]),
  );
});

function merge(
  places: readonly ObservedService[],
  runbook: string,
  project: string,
  name: string,
): ServiceSubject {
  const any = (holds: (place: ObservedService) => boolean | undefined) =>
    places.some((place) => holds(place) === true);
  const all = <T>(list: (place: ObservedService) => readonly T[] | undefined) => [
    ...new Set(places.flatMap((place) => list(place) ?? [])),
  ];
  const workloads = all((place) => place.workloads);
  return {
    uid: serviceDashboardUid(project, name),
    project,
    name,
    runbook,
    namespaces: places.map(({ namespace }) => namespace),
    metrics: places.find(({ metrics }) => metrics !== undefined)?.metrics,
    job: workloads.flatMap(({ kind }) => (kind === 'CronJob' || kind === 'Job' ? [kind] : []))[0],
    hasHttp: any(({ hasHttp }) => hasHttp),
    hasTcp: any(({ hasTcp }) => hasTcp),
    autoscaled: any(({ autoscaled }) => autoscaled),
    // Callers count both: where nobody calls, nobody counts.
    circuitBreaker: any(({ circuitBreaker, isCalled = true }) => isCalled && circuitBreaker),
    hasRetries: any(({ hasRetries, isCalled = true }) => isCalled && hasRetries),
    isLimited: any(({ rateLimits }) => rateLimits !== undefined),
    hasObjectives: any(({ objectives }) => objectives !== undefined),
    disks: all(({ disks }) => disks),
    versions: [...new Set(workloads.map(({ version }) => version))].filter((version) => version !== ''),
    hasCallees: any(({ hasCallees }) => hasCallees),
  };
}
