import { names } from '../conventions/names';
import type { ServiceSettings } from '../definition/service-definition';
import type { Sources } from '../definition/sources';
import type { External } from '../model/external';
import type { Landscape } from '../model/landscape';
import type { Cluster, Environment, Quota } from '../model/platform';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import { problem, type Problem } from '../problems/problem';
import { checkFiles } from './check/check-files';
import { checkMounts } from './check/check-mounts';
import { checkCapacity } from './check/check-capacity';
import { checkLimits } from './check/check-limits';
import { checkPlacement } from './check/check-placement';
import { checkScaling } from './check/check-scaling';
import { checkCalledJobs } from './check/check-called-jobs';
import { checkHealth } from './check/check-health';
import { checkJob } from './check/check-job';
import { checkNorms } from './check/check-norms';
import { checkSealedSecrets } from './check/check-sealed-secrets';
import { checkPullSecrets } from './check/check-pull-secrets';
import { checkRuntime } from './check/check-runtime';
import { checkAuthentication } from './check/check-authentication';
import { checkRateLimits } from './check/check-rate-limits';
import { checkSettings } from './check/check-settings';
import { checkCredentials } from './check/credentials/check-credentials';
import { checkSharedHosts } from './check/check-shared-hosts';
import { checkTraffic } from './check/check-traffic';
import { checkVolumes } from './check/check-volumes';
import { findClashes } from './check/find-clashes';
import { findGatewayApiGaps } from './check/find-gateway-api-gaps';
import { findGatewayClashes } from './check/find-gateway-clashes';
import { elsewhereIn } from './place/elsewhere-in';
import { layerSettings } from './place/layer-settings';
import { parseCalls, type Wiring } from './parse-calls';
import { parseExposures } from './parse-exposures';
import { parsePlatform, type ParsedPlatform } from './parse-platform';
import { parseProject, type ParsedProject } from './parse-project';
import { placeOfSetting } from './place-of-setting';
import { placeService } from './place/place-service';
import { toQuota } from './to-quota';

/**
 * Definitions to model: what is believed from here on. Every problem is found in one go; the landscape is
 * complete only when none of them is an error.
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
  problems.push(
    ...clusters.flatMap(({ tenants }) => [
      ...findClashes(tenants),
      ...findGatewayClashes(tenants),
      ...checkSharedHosts(tenants),
    ]),
  );
  if (parsed.platform.mesh.routing === 'gateway-api') {
    problems.push(...clusters.flatMap(({ tenants }) => findGatewayApiGaps(tenants)));
  }
  const once = distinctProblems(problems);
  return hasErrors(once)
    ? { problems: once }
    : { landscape: { platform: parsed.platform, clusters }, problems: once };
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
      const weights = Object.values(definition.versions ?? { only: 100 }).map((version) =>
        typeof version === 'number' ? version : version.weight,
      );
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return [
        ...checkNorms(name, ports, norms, at),
        ...checkSettings(definition, at, ports, readText),
        ...checkJob(definition, project, at),
        ...checkCalledJobs(wirings.get(`${project.name}/${name}`)?.callees ?? [], projects, {
          file: at.file,
          path: [...at.path, 'calls'],
        }),
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
      { name, environment: environment.name, ports, logIntake: platform.logIntake },
      platform.defaults,
      project.definition.defaults,
    );
    problems.push(
      ...checkVolumes(settings, definition.versions !== undefined, cluster, at),
      ...checkMounts(settings, at),
      ...checkPullSecrets(settings, at),
      ...checkFiles(settings, at, readText),
      ...checkSealedSecrets(
        settings,
        { name, namespace, environment: environment.name, cluster, file: project.file, readText },
        at.path,
      ),
      ...checkHealth(settings, ports, at),
      ...checkRuntime(definition, settings, platform.logIntake, at),
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
    const written = (field: keyof ServiceSettings, ...path: readonly string[]) =>
      placeOfSetting(definition, environment.name, at, [field, ...path]);
    problems.push(
      ...checkRateLimits(settings, ports, platform.platform.rateLimits !== undefined, (...path) =>
        written('rateLimits', ...path),
      ),
      ...checkAuthentication(settings, ports, exposed.exposures, platform.issuers, (...path) =>
        written('authentication', ...path),
      ),
    );
    for (const external of wiring.externals) {
      externals.set(`${external.name} ${external.host}`, external);
    }
    const service: Service = {
      ...placeService(definition, settings, {
        name,
        namespace,
        project: project.name,
        environment: environment.name,
        cluster,
        offers: platform.offers,
        proxy: platform.platform.proxy,
        file: project.file,
        ports,
        images: project.images.get(environment.name) ?? new Map(),
        issuers: platform.issuers,
        readText,
      }),
      exposures: exposed.exposures,
      openings: exposed.openings,
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
        elsewhere: elsewhereIn(projects.get(to.project)?.services.get(to.service), environment.name, called),
      })),
      externals: wiring.externals,
    };
    problems.push(
      ...checkScaling(service, cluster, environment.production, written('scale')),
      ...checkPlacement(settings, cluster, platform.offers, written),
      ...checkLimits(service, written),
      ...checkTraffic(service, definition, environment, at),
    );
    services.push(service);
  }
  const { definition } = project;
  const quota = definition.environments[environment.name]?.quota ?? 'small';
  const allowed = typeof quota === 'string' ? platform.quotas.get(quota) : toQuota(quota);
  const tenant: Tenant = {
    project: project.name,
    title: definition.title,
    owner: definition.owner,
    environment: environment.name,
    production: environment.production,
    cluster: cluster.name,
    namespace,
    // An unknown one is a problem already, so that nothing is rendered.
    quota: allowed as Quota,
    podSecurity: definition.podSecurity ?? 'restricted',
    services: services.sort((left, right) => (left.name < right.name ? -1 : 1)),
    externals: [...externals]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, external]) => external),
    source: project.file,
    extend: definition.extend,
  };
  const quotaAt = (field: string) => ({
    file: project.file,
    path: ['environments', environment.name, 'quota', ...(typeof quota === 'string' ? [] : [field])],
  });
  problems.push(...(allowed === undefined ? [] : checkCapacity(tenant, quotaAt)));
  return tenant;
}
