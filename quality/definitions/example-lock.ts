import type { ProjectDefinition } from '../../src/definition/project-definition';

/** An image for everything of an example that needs one; jobs before a service borrow that service's. */
export function exampleLock(project: string, { services = {} }: Partial<ProjectDefinition>): object {
  const keys = Object.entries(services).flatMap(([service, { versions, job }]) => {
    if (job !== undefined && 'before' in job) return [];
    return versions === undefined
      ? [service]
      : Object.keys(versions).map((version) => `${service}/${version}`);
  });
  return Object.fromEntries(
    keys.map((key) => [key, { repository: `registry.acme.example/${project}/${key}`, tag: '1.0.0' }]),
  );
}
