import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { paths } from '../../src/conventions/paths';
import type { PlatformDefinition } from '../../src/definition/platform-definition';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { ProjectSource } from '../../src/definition/sources';
import { loadSources } from '../../src/load/load-sources';
import { exampleLock } from './example-lock';
import { loadBatch } from './load-batch';
import type { Sample, SampleParts } from './sample';

const examples = 'docs/examples';

/** The sample company, a sample for each of its definitions, and every example of the documentation on its platform. */
export function loadSamples(root: string, api: object): readonly Sample[] {
  const readText = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  return [...companySamples(root, api, readText), ...exampleSamples(root, api, readText)];
}

function companySamples(root: string, api: object, readText: SampleParts['readText']): readonly Sample[] {
  const { sources } = loadSources(root, api);
  if (sources === undefined) throw new Error('the sample company cannot be read');
  const parts = { ...sources, readText };
  return [
    toSample('company', root, parts, undefined),
    ...sources.projects.map((project) =>
      toSample(
        'company',
        root,
        { ...parts, projects: connected(project, sources.projects, readText) },
        project,
      ),
    ),
  ];
}

/** A project with those that it calls and those that call it: all that can disagree with it. */
function connected(
  project: ProjectSource,
  all: readonly ProjectSource[],
  readText: SampleParts['readText'],
): readonly ProjectSource[] {
  const names = (from: ProjectSource, to: ProjectSource) =>
    readText(from.file)?.includes(`'${to.name}/`) ?? false;
  return all.filter((other) => other === project || names(project, other) || names(other, project));
}

function exampleSamples(root: string, api: object, readText: SampleParts['readText']): readonly Sample[] {
  const names = readdirSync(join(root, examples))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const texts = names.map((name) => readText(`${examples}/${name}.ts`) ?? '');
  const loaded = loadBatch(root, texts, new Map(), api);
  const sources = names.map((name, index): ProjectSource => {
    const definition = loaded[index]?.definition as ProjectDefinition;
    return {
      name,
      file: `${examples}/${name}.ts`,
      definition,
      images: Object.fromEntries(
        Object.keys(definition.environments).map((environment) => [
          environment,
          { file: paths.imageLock(name, environment), definition: exampleLock(name, definition) },
        ]),
      ),
    };
  });
  const locks = new Map(
    sources.flatMap(({ images }) =>
      Object.values(images).map((lock) => [lock.file, JSON.stringify(lock.definition, null, 2)] as const),
    ),
  );
  const withLocks = (file: string) => locks.get(file) ?? readText(file);
  const platform = sources.find(({ name }) => name === 'platform');
  if (platform === undefined) throw new Error('the examples have no platform');
  const projects = sources.filter((source) => source !== platform);
  const busy = projects.filter(({ name }) => name === 'authentication' || name === 'routing');
  return [
    toSample('examples', root, { platform, projects: busy, readText: withLocks }, undefined),
    ...projects.map((project) =>
      toSample('examples', root, { platform, projects: [project], readText: withLocks }, project),
    ),
  ];
}

function toSample(
  name: string,
  root: string,
  parts: SampleParts,
  subject: ProjectSource | undefined,
): Sample {
  const { file } = subject ?? parts.platform;
  const { clusters, environments } = parts.platform.definition as PlatformDefinition;
  // Of clusters that are alike the first is enough.
  const alike = new Map(
    Object.entries(clusters)
      .toReversed()
      .map(([cluster, { environments }]) => [environments.join(), cluster]),
  );
  const first = [...alike.values()].toReversed();
  return {
    name,
    file,
    project: subject?.name,
    text: parts.readText(file) ?? '',
    beside: subject === undefined || name === 'examples' ? new Map() : besides(root, file),
    textOf: parts.readText,
    withDefinition: (definition) => ({
      ...parts,
      platform: subject === undefined ? { ...parts.platform, definition } : parts.platform,
      projects: parts.projects.map((project) => (project === subject ? { ...project, definition } : project)),
    }),
    clustersOf: (path) => {
      const named = path.filter((key) => Object.hasOwn(clusters, key));
      if (named.length > 0) return named;
      const environment = path.find((key) => Object.hasOwn(environments, key));
      return environment === undefined
        ? first
        : first.filter((cluster) => clusters[cluster]?.environments.includes(environment));
    },
  };
}

function besides(root: string, file: string): ReadonlyMap<string, string> {
  const folder = dirname(join(root, file));
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== basename(file))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
