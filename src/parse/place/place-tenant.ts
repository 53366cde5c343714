import { names } from '../../conventions/names';
import type { ServiceDefinition } from '../../definition/service-definition';
import type { External } from '../../model/external';
import type { Cluster, Environment, Quota } from '../../model/platform';
import type { Service } from '../../model/service';
import type { Tenant } from '../../model/tenant';
import type { Problem } from '../../problems/problem';
import type { AllParsed } from '../all-parsed';
import { checkCapacity } from '../check/check-capacity';
import type { ParsedProject } from '../parse-project';
import { toQuota } from '../to-quota';
import { placeOfSetting } from '../place-of-setting';
import { placeInTenant } from './place-in-tenant';
import { placeNotify } from './place-notify';
import { placeQuiet } from './place-quiet';
import { placeTold } from './place-told';

/** A project in one environment of one cluster, and what is wrong with it there. */
export function placeTenant(
  project: ParsedProject,
  environment: Environment,
  cluster: Cluster,
  all: AllParsed,
): { readonly tenant: Tenant; readonly problems: readonly Problem[] } {
  const shared = cluster.environments.length > 1;
  const namespaceOf = (name: string) => names.namespace(name, environment.name, shared);
  const isRead =
    project.services.size === project.declared.size &&
    [...project.services.keys()].every((name) => all.wirings.get(`${project.name}/${name}`)?.isLost !== true);
  const where = { project, environment, cluster, namespaceOf, isRead };
  const placed = [...project.services].map(([name, definition]) =>
    placeInTenant(name, definition, where, all),
  );
  const services = placed.flatMap(({ service }) => (service === undefined ? [] : [service]));
  const { definition, file } = project;
  const quota = definition.environments[environment.name]?.quota ?? 'small';
  const allowed = typeof quota === 'string' ? all.platform.quotas.get(quota) : toQuota(quota);
  const tenant: Tenant = {
    project: project.name,
    title: definition.title,
    owner: definition.owner,
    notify: placeNotify(project, environment.name, all.platform),
    told: placeTold(project, environment.name, all.platform),
    quiet: placeQuiet(
      definition.environments[environment.name]?.quiet ?? all.platform.quiet.get(environment.name),
    ),
    environment: environment.name,
    production: environment.production,
    cluster: cluster.name,
    namespace: namespaceOf(project.name),
    // An unknown one is a problem already, so that nothing is rendered.
    quota: allowed as Quota,
    podSecurity: definition.podSecurity ?? 'restricted',
    services: services.sort((left, right) => (left.name < right.name ? -1 : 1)),
    externals: externalsOf(services),
    alerts: Object.entries(definition.alerts ?? {}).map(([name, alert]) => ({
      ...alert,
      name,
      for: alert.for,
    })),
    source: file,
    extend: definition.extend,
  };
  const quotaAt = (field: string) => ({
    file,
    path: ['environments', environment.name, 'quota', ...(typeof quota === 'string' ? [] : [field])],
  });
  const needOf = (service: string, field: keyof typeof needs) =>
    placeOfSetting(
      project.services.get(service) as ServiceDefinition,
      environment.name,
      { file, path: ['services', service] },
      needs[field],
    );
  return {
    tenant,
    problems: [
      ...placed.flatMap(({ problems }) => problems),
      ...(allowed === undefined ? [] : checkCapacity(tenant, quotaAt, needOf)),
    ],
  };
}

/** Settings that decide how much a service needs. */
const needs = {
  cpu: ['resources', 'cpu'],
  memory: ['resources', 'memory'],
  pods: ['scale'],
  storage: ['volumes'],
} as const;

/** What its services call outside the mesh, each once. */
function externalsOf(services: readonly Service[]): readonly External[] {
  const externals = new Map(
    services.flatMap((service) =>
      service.externals.map((external) => [`${external.name} ${external.host}`, external] as const),
    ),
  );
  return [...externals].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, external]) => external);
}
