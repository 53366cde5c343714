import { paths } from '../conventions/paths';
import type { ImageLocks, LockedProject } from '../model/image-locks';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';

/** What a name on the command line stands for. */
export interface Named {
  /** As it was written. */
  readonly name: string;
  readonly project: LockedProject;
  /** Entries of a lock with the services they belong to. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Finds what `project`, `project/service` or `project/service/version` stands for in an environment. */
export function findNamed(
  { projects, known }: ImageLocks,
  name: string,
  environment: string,
): Named | Problem {
  const [projectName = '', service, version] = name.split('/');
  const project = projects.get(projectName);
  if (project === undefined) return unknown('project', projectName, known, paths.platform);
  const { file, environments, services } = project;
  if (!environments.includes(environment)) return unknown('environment', environment, environments, file);
  if (service === undefined) return { name, project, keys: keysOf([...services]) };
  const keys = services.get(service);
  if (keys === undefined) return unknown('service', service, [...services.keys()], file);
  if (version === undefined) return { name, project, keys: keysOf([[service, keys]]) };
  const versions = keys.filter((key) => key.includes('/')).map((key) => key.slice(service.length + 1));
  const key = name.slice(projectName.length + 1);
  if (!keys.includes(key)) return unknown('version', key.slice(service.length + 1), versions, file);
  return { name, project, keys: new Map([[key, service]]) };
}

function keysOf(services: readonly (readonly [string, readonly string[]])[]): Named['keys'] {
  return new Map(services.flatMap(([service, keys]) => keys.map((key) => [key, service] as const)));
}

function unknown(what: string, name: string, known: readonly string[], file: string): Problem {
  return problem(
    'unknown-selection',
    { file },
    { what, name, suggestion: suggest(name, known), known: known.join(', ') },
  );
}
