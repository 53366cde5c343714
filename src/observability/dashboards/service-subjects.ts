import type { ObservedService } from '../stack/observed-service';
import type { Stack } from '../stack/stack';
import { serviceDashboardUid } from './service-dashboard-uid';
import type { ServiceSubject } from './service-subject';

/** The services of each project, in the order of their names. A panel is wanted where any namespace fills it. */
export function serviceSubjects(stack: Stack): ReadonlyMap<string, readonly ServiceSubject[]> {
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
}

function merge(
  places: readonly ObservedService[],
  runbook: string,
  project: string,
  name: string,
): ServiceSubject {
  const any = (key: 'hasHttp' | 'autoscaled' | 'circuitBreaker' | 'retries') =>
    places.some((place) => place[key] === true);
  const all = <T>(list: (place: ObservedService) => readonly T[] | undefined) => [
    ...new Set(places.flatMap((place) => list(place) ?? [])),
  ];
  return {
    uid: serviceDashboardUid(project, name),
    project,
    name,
    runbook,
    namespaces: places.map(({ namespace }) => namespace),
    metrics: places.find(({ metrics }) => metrics !== undefined)?.metrics,
    runtime: places[0]?.runtime,
    workload: places[0]?.workload ?? 'service',
    hasHttp: any('hasHttp'),
    autoscaled: any('autoscaled'),
    circuitBreaker: any('circuitBreaker'),
    retries: any('retries'),
    rateLimits: all(({ rateLimits }) => rateLimits),
    disks: all(({ disks }) => disks),
    versions: all(({ versions }) => versions),
    callees: all(({ callees }) => callees),
    objectives: all(({ objectives }) => objectives),
  };
}
