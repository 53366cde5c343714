import type { ServiceDefinition } from '../../definition/service-definition';
import { problem, type Place, type Problem } from '../../problems/problem';
import type { Call } from '../call';
import type { ParsedProject } from '../parse-project';
import type { ProjectOutline } from '../project-outline';

/** Calls of services that are on their way out, and jobs that run before them. */
export function checkRetiredTargets(
  { job }: ServiceDefinition,
  callees: readonly Call[],
  { services }: ParsedProject,
  projects: ReadonlyMap<string, ProjectOutline>,
  at: { readonly calls: Place; readonly before: Place },
): readonly Problem[] {
  const preceded = job !== undefined && 'before' in job ? services.get(job.before)?.retired : undefined;
  return [
    ...callees.flatMap(({ to }) => {
      const retired = projects.get(to.project)?.services.get(to.service)?.retired;
      const service = `${to.project}/${to.service}`;
      return retired === undefined ? [] : [problem('call-of-retired', at.calls, { service, ...retired })];
    }),
    ...(preceded === undefined || job === undefined || !('before' in job)
      ? []
      : [problem('job-before-retired', at.before, { service: job.before, on: preceded.on })]),
  ];
}
