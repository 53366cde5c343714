import { paths } from '../conventions/paths';
import type { ProjectDefinition } from '../definition/project-definition';
import type { ServiceDefinition } from '../definition/service-definition';
import type { ProjectSource } from '../definition/sources';
import type { Image } from '../model/image';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { addLogIntake } from './add-log-intake';
import { checkImages } from './check/check-images';
import { checkGroups } from './check/check-groups';
import { checkName } from './check/check-name';
import { lockKeys } from './lock-keys';
import { parseService, type ReadService } from './parse-service';
import { parseValue } from './parse-value';
import type { ParsedPlatform } from './parse-platform';
import { imageLockSchema, projectSchema } from './schemas/project-schema';

/** A project whose own fields are valid, with those of its services that are. */
export interface ParsedProject {
  readonly name: string;
  readonly file: string;
  readonly definition: Omit<ProjectDefinition, 'services'>;
  readonly services: ReadonlyMap<string, ServiceDefinition>;
  /** Every name under `services`, also of services with problems, so that these are not unknown as well. */
  readonly declared: ReadonlySet<string>;
  /** Images by environment and `service` or `service/version`. */
  readonly images: ReadonlyMap<string, ReadonlyMap<string, Image>>;
}

/**
 * Parses one project without looking at the others.
 *
 * @param readService for who parses a project again and again and knows what did not change
 */
export function parseProject(
  source: ProjectSource,
  platform: ParsedPlatform,
  readService: ReadService = parseService,
): { readonly parsed?: ParsedProject; readonly problems: readonly Problem[] } {
  const { file } = source;
  const problems: Problem[] = [...checkName('project', source.name, { file })];
  const shell = parseValue(projectSchema, source.definition, { file, path: [] });
  problems.push(...shell.problems);
  const written = (source.definition ?? {}) as { readonly services?: Readonly<Record<string, unknown>> };
  const declared = typeof written.services === 'object' && written.services !== null ? written.services : {};

  const services = new Map<string, ServiceDefinition>();
  const misnamed = new Set<string>();
  for (const [name, definition] of Object.entries(declared)) {
    const path = ['services', name];
    const flaws = checkName('service', name, { file, path });
    problems.push(...flaws);
    const service = readService(definition, { file, path });
    problems.push(...service.problems);
    if (flaws.length > 0) misnamed.add(name);
    else if (service.value !== undefined) {
      services.set(name, addLogIntake(service.value as ServiceDefinition, platform.logIntake));
    }
  }
  if (shell.value === undefined) {
    return { problems };
  }
  const definition = shell.value as unknown as ProjectDefinition;
  problems.push(...references(definition, services, platform, file));
  const names = new Set(Object.keys(declared));
  problems.push(...checkGroups(definition.groups ?? {}, names, file));
  const images = parseImages(source, definition, services, names, misnamed, platform);
  problems.push(
    ...images.problems,
    ...platform.platform.environments.flatMap((environment) =>
      checkImages(
        images.images.get(environment.name) ?? new Map(),
        environment,
        source.images[environment.name]?.file ?? paths.imageLock(source.name, environment.name),
      ),
    ),
  );
  return {
    parsed: {
      name: source.name,
      file,
      definition,
      services,
      declared: names,
      images: images.images,
    },
    problems,
  };
}

function references(
  definition: ProjectDefinition,
  services: ReadonlyMap<string, ServiceDefinition>,
  { platform, quotas }: ParsedPlatform,
  file: string,
): readonly Problem[] {
  const unknown = (
    what: string,
    name: string,
    known: readonly string[],
    path: readonly (string | number)[],
  ): Problem[] =>
    known.includes(name)
      ? []
      : [
          problem(
            'unknown-reference',
            { file, path },
            {
              what,
              name,
              suggestion: suggest(name, known),
              known: known.join(', '),
            },
          ),
        ];
  const environments = platform.environments.map(({ name }) => name);
  const own = Object.keys(definition.environments);
  // One that goes by a wrong name here is one mistake, wherever else it is meant.
  const meant = own.every((name) => environments.includes(name)) ? own : [...own, ...environments];
  return [
    ...own.flatMap((name) => unknown('environment', name, environments, ['environments', name])),
    ...Object.entries(definition.environments).flatMap(([name, { quota }]) =>
      typeof quota === 'string'
        ? unknown('quota', quota, [...quotas.keys()], ['environments', name, 'quota'])
        : [],
    ),
    ...[...services].flatMap(([service, { in: differing }]) =>
      Object.keys(differing ?? {}).flatMap((name) =>
        unknown('environment', name, meant, ['services', service, 'in', name]),
      ),
    ),
    ...[...services].flatMap(([service, { expose }]) =>
      [expose ?? []].flat().flatMap((way, index) =>
        (['fullHost', 'listen'] as const).flatMap((field) => {
          const written = way[field];
          const path = ['services', service, 'expose', ...(Array.isArray(expose) ? [index] : []), field];
          return typeof written === 'object'
            ? Object.keys(written).flatMap((name) => unknown('environment', name, meant, [...path, name]))
            : [];
        }),
      ),
    ),
  ];
}

function parseImages(
  source: ProjectSource,
  definition: ProjectDefinition,
  services: ReadonlyMap<string, ServiceDefinition>,
  declared: ReadonlySet<string>,
  misnamed: ReadonlySet<string>,
  { platform }: ParsedPlatform,
): { readonly images: ParsedProject['images']; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const images = new Map<string, ReadonlyMap<string, Image>>();
  const needed = [...services].flatMap(([name, { versions }]) => lockKeys(name, versions));
  const borrows = new Set(
    [...services].flatMap(([name, { job }]) =>
      job !== undefined && 'before' in job && services.get(job.before)?.versions === undefined ? [name] : [],
    ),
  );
  // A service with problems of its own keeps its image.
  const broken = new Set([...declared].filter((name) => !services.has(name)));
  const environments = new Set(platform.environments.map(({ name }) => name));
  const own = Object.keys(definition.environments);
  const meant = new Set<string | undefined>();
  for (const [name, { file }] of Object.entries(source.images)) {
    if (environments.has(name) || own.includes(name)) continue;
    const suggestion = suggest(
      name,
      own.filter((environment) => !Object.hasOwn(source.images, environment)),
    );
    meant.add(suggestion);
    problems.push(
      problem(
        'unknown-reference',
        { file },
        { what: 'environment', name, suggestion, known: own.join(', ') },
      ),
    );
  }
  for (const environment of own) {
    // One that is not there has no images either.
    if (!environments.has(environment)) continue;
    const lock = Object.hasOwn(source.images, environment) ? source.images[environment] : undefined;
    if (lock === undefined) {
      // A lock by a wrong name is there, and one mistake.
      if (meant.has(environment)) continue;
      problems.push(
        problem(
          'missing-lock',
          { file: source.file, path: ['environments', environment] },
          { file: paths.imageLock(source.name, environment), environment },
        ),
      );
      continue;
    }
    if (lock.definition === undefined) {
      continue;
    }
    const { value, problems: found } = parseValue(imageLockSchema, lock.definition, {
      file: lock.file,
      path: [],
    });
    problems.push(...found);
    if (value === undefined) {
      continue;
    }
    const lacking = needed.filter((name) => value[name] === undefined && !borrows.has(name));
    const renamed = new Set<string | undefined>();
    for (const key of Object.keys(value).filter(
      // Under a name that is none, a service may be the one that an image is for.
      (name) => misnamed.size === 0 && !needed.includes(name) && !broken.has(name.split('/')[0] ?? ''),
    )) {
      const suggestion = suggest(key, lacking) ?? onlyVersion(key, lacking) ?? suggest(key, needed);
      renamed.add(suggestion);
      problems.push(problem('unused-image', { file: lock.file, path: [key] }, { key, suggestion }));
    }
    // One by a wrong name is both, and one mistake.
    for (const key of lacking.filter((name) => !renamed.has(name))) {
      problems.push(problem('missing-image', { file: lock.file }, { key }));
    }
    images.set(
      environment,
      new Map(
        Object.entries(value).map(([key, { repository, tag, digest }]) => [key, { repository, tag, digest }]),
      ),
    );
  }
  return { images, problems };
}

/** The version of the same service that has no image, where there is just one. */
function onlyVersion(key: string, lacking: readonly string[]): string | undefined {
  const [service] = key.split('/');
  const own = lacking.filter((other) => other.startsWith(`${service}/`));
  return own.length === 1 ? own[0] : undefined;
}
