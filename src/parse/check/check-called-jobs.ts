import { problem, type Place, type Problem } from '../../problems/problem';
import type { Call } from '../call';
import type { ProjectOutline } from '../project-outline';

/** Calls of jobs, which listen to nobody. */
export function checkCalledJobs(
  callees: readonly Call[],
  projects: ReadonlyMap<string, ProjectOutline>,
  at: Place,
): readonly Problem[] {
  return callees
    .filter(({ to }) => projects.get(to.project)?.services.get(to.service)?.job !== undefined)
    .map(({ to }) => problem('call-of-job', at, { job: to.service }));
}
