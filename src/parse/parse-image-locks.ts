import type { Sources } from '../definition/sources';
import type { ImageLocks, LockedProject } from '../model/image-locks';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { lockKeys } from './lock-keys';
import { parsePlatform } from './parse-platform';
import { parseProject } from './parse-project';

/**
 * What commands that change images go by. Reads what is valid and says nothing of the rest, which the landscape does
 * once the change is made: it may be what mends a lock. Problems are those without which there is nothing to go by.
 */
export function parseImageLocks(
  { platform: source, projects: sources, unread = [], readText }: Sources,
  wanted: ReadonlySet<string>,
): {
  readonly locks?: ImageLocks;
  readonly problems: readonly Problem[];
} {
  const { parsed: platform, problems } = parsePlatform({ platform: source, readText });
  if (platform === undefined) return { problems };
  const { environments, freezes, repository } = platform.platform;
  const projects = new Map<string, LockedProject>();
  const broken: Problem[] = [];
  for (const project of sources.filter(({ name }) => wanted.has(name))) {
    const { parsed, problems: found } = parseProject(project, platform);
    // A service that could not be parsed is not unknown: what is wrong with it is to be said.
    if (parsed === undefined || parsed.services.size < parsed.declared.size) broken.push(...found);
    else {
      const { name, file, definition, services, images } = parsed;
      projects.set(name, {
        name,
        file,
        environments: environments
          .map((environment) => environment.name)
          .filter((environment) => definition.environments[environment] !== undefined),
        services: new Map(
          [...services].map(([service, { versions }]) => [service, lockKeys(service, versions)]),
        ),
        groups: new Map(Object.entries(definition.groups ?? {})),
        images,
      });
    }
  }
  return hasErrors(broken)
    ? { problems: broken }
    : {
        locks: {
          environments,
          freezes,
          branch: repository.branch,
          projects,
          known: [...sources.map(({ name }) => name), ...unread],
        },
        problems,
      };
}
