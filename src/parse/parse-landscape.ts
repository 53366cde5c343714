import { names } from '../conventions/names';
import type { Sources } from '../definition/sources';
import type { External } from '../model/external';
import type { Landscape } from '../model/landscape';
import type { Cluster, Environment, Quota } from '../model/platform';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import { distinctProblems } from '../problems/distinct-problems';
import { problem, type Problem } from '../problems/problem';
import { checkFiles } from './check/check-files';
import { checkMounts } from './check/check-mounts';
import { checkNorms } from './check/check-norms';
import { checkSealedSecrets } from './check/check-sealed-secrets';
import { checkSettings } from './check/check-settings';
import { checkCredentials } from './check/credentials/check-credentials';
import { checkVolumes } from './check/check-volumes';
import { findClashes } from './check/find-clashes';
import { layerSettings } from './place/layer-settings';
import { parseCalls, type Wiring } from './parse-calls';
import { parseExposures } from './parse-exposures';
import { parsePlatform, type ParsedPlatform } from './parse-platform';
import { parseProject, type ParsedProject } from './parse-project';
import { placeService } from './place/place-service';
import { toQuota } from './to-quota';

/**
 * Definitions to model: what is believed from here on. Every problem is found in one go; the landscape is
 * complete only when there is none.
 */
export function parseLandscape(sources: Sources): {
  readonly landscape?: Landscape;
  readonly problems: readonly Problem[];
} {
  const platform = parsePlatform(sources.platform);
  if (platform.parsed === undefined) {
    return { problems: platform.problems };
  }
  const { parsed } = platform;
  const problems: Problem[] = [];
  const projects = new Map<string, ParsedProject>();
  for (const source of sources.projects) {
    const project = parseProject(source, parsed);
    problems.push(...project.problems);
    if (project.parsed !== undefined) {
      projects.set(source.name, project.parsed);
    }
  }
  const { wirings, problems: callProblems } = parseCalls(projects);
  problems.push(
    ...callProblems,
    ...checkCredentials(
      parsed.defaults ?? {},
      { file: sources.platform.file, path: ['defaults'] },
      sources.readText,
    ),
    ...settingsProblems(projects, wirings, parsed, sources),
  );

  const clusters = parsed.platform.clusters.map((cluster) => ({
    cluster,
    tenants: parsed.platform.environments
      .filter(({ name }) => cluster.environments.includes(name))
      .flatMap((environment) =>
        [...projects.values()]
          .filter(({ definition }) => definition.environments[environment.name] !== undefined)
          .map((project) =>
            placeTenant(project, environment, cluster, parsed, projects, wirings, sources, problems),
          ),
      )
      .sort((left, right) => (left.namespace < right.namespace ? -1 : 1)),
  }));
  problems.push(...clusters.flatMap(({ tenants }) => findClashes(tenants)));
  const once = distinctProblems(problems);
  return once.length > 0
    ? { problems: once }
    : { landscape: { platform: parsed.platform, clusters }, problems: [] };
}

function settingsProblems(
  projects: ReadonlyMap<string, ParsedProject>,
  wirings: ReadonlyMap<string, Wiring>,
  { norms }: ParsedPlatform,
  { readText }: Sources,
): readonly Problem[] {
  return [...projects.values()].flatMap((project) => [
    ...checkCredentials(
      project.definition.defaults ?? {},
      { file: project.file, path: ['defaults'] },
      readText,
    ),
    ...[...project.services].flatMap(([name, definition]) => {
      const at = { file: project.file, path: ['services', name] };
      const ports = wirings.get(`${project.name}/${name}`)?.ports ?? [];
      const weights = Object.values(definition.versions ?? { only: 100 });
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return [
        ...checkNorms(name, ports, norms, at),
        ...checkSettings(definition, at, ports, readText),
        ...Object.entries(definition.in ?? {}).flatMap(([environment, settings]) =>
          checkSettings(settings, { file: at.file, path: [...at.path, 'in', environment] }, ports, readText),
        ),
        ...(sum === 100
          ? []
          : [problem('weights-not-100', { file: at.file, path: [...at.path, 'versions'] }, { sum })]),
      ];
    }),
  ]);
}

function placeTenant(
  project: ParsedProject,
  environment: Environment,
  cluster: Cluster,
  platform: ParsedPlatform,
  projects: ReadonlyMap<string, ParsedProject>,
  wirings: ReadonlyMap<string, Wiring>,
  { readText }: Sources,
  problems: Problem[],
): Tenant {
  const shared = cluster.environments.length > 1;
  const namespaceOf = (name: string) => names.namespace(name, environment.name, shared);
  const isHere = (name: string) =>
    projects.get(name)?.definition.environments[environment.name] !== undefined;
  const namespace = namespaceOf(project.name);
  const externals = new Map<string, External>();
  const services: Service[] = [];
  for (const [name, definition] of project.services) {
    const at = { file: project.file, path: ['services', name] };
    const wiring = wirings.get(`${project.name}/${name}`);
    if (wiring === undefined) {
      continue;
    }
    const { ports } = wiring;
    const settings = layerSettings(
      definition,
      environment.name,
      ports,
      platform.defaults,
      project.definition.defaults,
    );
    problems.push(
      ...checkVolumes(settings, definition.versions !== undefined, cluster, at),
      ...checkMounts(settings, at),
      ...checkFiles(settings, at, readText),
    );
    problems.push(
      ...checkSealedSecrets(
        settings,
        { name, namespace, environment: environment.name, cluster, file: project.file, readText },
        at.path,
      ),
    );
    for (const { to } of wiring.callees.filter((call) => !isHere(call.to.project))) {
      problems.push(
        problem(
          'unknown-reference',
          { file: at.file, path: [...at.path, 'calls'] },
          {
            what: `service in environment ${environment.name}`,
            name: `${to.project}/${to.service}`,
            suggestion: undefined,
            known: '',
          },
        ),
      );
    }
    const exposed = parseExposures(definition, ports, cluster, environment, at);
    problems.push(...exposed.problems);
    for (const external of wiring.externals) {
      externals.set(external.name, external);
    }
    services.push({
      ...placeService(definition, settings, {
        name,
        namespace,
        project: project.name,
        environment: environment.name,
        cluster,
        file: project.file,
        ports,
        images: project.images.get(environment.name) ?? new Map(),
        readText,
      }),
      exposures: exposed.exposures,
      callers: wiring.callers
        .filter(({ from }) => isHere(from.project))
        .map(({ from, ports: called }) => ({
          namespace: namespaceOf(from.project),
          service: from.service,
          ports: called,
        })),
      callees: wiring.callees.map(({ to, ports: called }) => ({
        namespace: namespaceOf(to.project),
        service: to.service,
        ports: called,
      })),
      externals: wiring.externals,
    });
  }
  const { definition } = project;
  const quota = definition.environments[environment.name]?.quota ?? 'small';
  return {
    project: project.name,
    title: definition.title,
    owner: definition.owner,
    environment: environment.name,
    production: environment.production,
    cluster: cluster.name,
    namespace,
    quota: typeof quota === 'string' ? (platform.quotas.get(quota) as Quota) : toQuota(quota),
    podSecurity: definition.podSecurity ?? 'restricted',
    services: services.sort((left, right) => (left.name < right.name ? -1 : 1)),
    externals: [...externals.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
    source: project.file,
    extend: definition.extend,
  };
}
