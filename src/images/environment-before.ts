import type { LockedProject } from '../model/image-locks';

/** The environment of a project that images come from on their way to this one; none comes before the first. */
export function environmentBefore({ environments }: LockedProject, environment: string): string | undefined {
  return environments[environments.indexOf(environment) - 1];
}
