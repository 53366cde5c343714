import type { ServiceDefinition, ServiceSettings } from '../../definition/service-definition';
import type { Cluster, Environment } from '../../model/platform';
import type { Service } from '../../model/service';
import { problem, type Problem } from '../../problems/problem';
import type { AllParsed } from '../all-parsed';
import { checkPlaced } from '../check/check-placed';
import { parseExposures } from '../parse-exposures';
import type { ParsedProject } from '../parse-project';
import { elsewhereIn } from './elsewhere-in';
import { intakeOf } from './intake-of';
import { layerSettings } from './layer-settings';
import { placeService } from './place-service';

/** Where a service is placed, and what its neighbours' namespaces are called there. */
interface Where {
  readonly project: ParsedProject;
  readonly environment: Environment;
  readonly cluster: Cluster;
  readonly namespaceOf: (project: string) => string;
  /** Whether every service of the project could be read, and every call of them leads somewhere. */
  readonly isRead: boolean;
}

/** A service with nothing left to decide, and what is wrong with it where it is placed. */
export function placeInTenant(
  name: string,
  definition: ServiceDefinition,
  where: Where,
  all: AllParsed,
): { readonly service?: Service; readonly problems: readonly Problem[] } {
  const { project, environment, cluster, namespaceOf, isRead } = where;
  const { platform, projects, readText } = all;
  const at = { file: project.file, path: ['services', name] };
  const wiring = all.wirings.get(`${project.name}/${name}`);
  if (wiring === undefined) return { problems: [] };
  const { ports } = wiring;
  const settings: ServiceSettings = layerSettings(
    definition,
    {
      name,
      environment: environment.name,
      ports,
      logIntake: intakeOf(platform.logIntake, namespaceOf(project.name)),
      sampling: environment.traceSampling,
    },
    platform.defaults,
    project.definition.defaults,
  );
  const isHere = (other: string) =>
    projects.get(other)?.definition.environments[environment.name] !== undefined;
  const offered = { gateways: platform.offers.gateways, source: platform.platform.source };
  const exposed = parseExposures(definition, ports, cluster, environment, offered, at);
  const service: Service = {
    ...placeService(definition, settings, {
      name,
      namespace: namespaceOf(project.name),
      project: project.name,
      environment: environment.name,
      cluster,
      offers: platform.offers,
      proxy: platform.platform.proxy,
      hasOwnIntake: platform.logIntake === 'own',
      file: project.file,
      ports,
      images: project.images.get(environment.name) ?? new Map(),
      issuers: platform.issuers,
      objectiveWindow: platform.objectiveWindow,
      readText,
    }),
    exposures: exposed.exposures,
    openings: exposed.openings,
    callers: wiring.callers
      .filter(({ from }) => isHere(from.project))
      .map(({ from, ports: called, only }) => ({
        namespace: namespaceOf(from.project),
        service: from.service,
        ports: called,
        only,
      })),
    callees: wiring.callees.map(({ to, ports: called }) => ({
      namespace: namespaceOf(to.project),
      service: to.service,
      ports: called,
      elsewhere: elsewhereIn(projects.get(to.project)?.services.get(to.service), environment.name, called),
    })),
    externals: wiring.externals,
  };
  // Where an environment goes by a wrong name, it may be this one.
  const known = new Set(platform.platform.environments.map((one) => one.name));
  const isNamed = (other: string) =>
    Object.keys(projects.get(other)?.definition.environments ?? {}).every((one) => known.has(one));
  const absent = wiring.callees.filter(({ to }) => !isHere(to.project) && isNamed(to.project));
  return {
    service,
    problems: [
      ...absent.map(({ to }) =>
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
      ),
      ...exposed.problems,
      ...checkPlaced(
        service,
        settings,
        { definition, defaults: project.definition.defaults, cluster, environment, at, isRead },
        all,
      ),
    ],
  };
}
