import { isHttp } from '../../conventions/is-http';
import type { ServiceDefinition } from '../../definition/service-definition';
import type { Environment } from '../../model/platform';
import type { Service } from '../../model/service';
import { problem, type Problem } from '../../problems/problem';
import { placeOfSetting } from '../place-of-setting';
import { checkExposedRoutes } from './check-exposed-routes';
import { checkName } from './check-name';
import { checkReach } from './check-reach';
import { checkResilience } from './check-resilience';
import { checkRoute } from './check-route';

type Traffic = Pick<Service, 'ports' | 'versions' | 'resilience' | 'routes' | 'scale' | 'exposures'>;

/** What is wrong with how requests reach a service in one environment, all layers of its settings together. */
export function checkTraffic(
  { ports, versions, resilience, routes, scale, exposures }: Traffic,
  definition: ServiceDefinition,
  environment: Environment,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  const settings = (...path: readonly (string | number)[]) =>
    placeOfSetting(definition, environment.name, at, path);
  const route = (name: string) => settings('routes', name);
  const version = (name: string) => ({ file: at.file, path: [...at.path, 'versions', name] });
  const http = ports.some(({ protocol }) => isHttp(protocol));
  return [
    ...checkResilience(resilience, ports, scale, (...path) => settings('resilience', ...path)),
    ...routes.flatMap((each) => [
      ...checkName('route', each.name, route(each.name)),
      ...checkRoute(each, versions, (...path) => settings('routes', each.name, ...path)),
      ...(each.fault !== undefined && environment.production
        ? [
            problem('fault-in-production', settings('routes', each.name, 'fault'), {
              environment: environment.name,
            }),
          ]
        : []),
      ...(http ? [] : [problem('needs-http', route(each.name), { what: `route ${each.name}` })]),
    ]),
    ...versions.flatMap(({ name, match }) =>
      match === undefined || http ? [] : [problem('needs-http', version(name), { what: `when of ${name}` })],
    ),
    ...checkReach(
      // What is no name may stand for one of the others.
      routes.filter(({ name }) => checkName('route', name, at).length === 0),
      versions,
      route,
      version,
    ),
    ...checkExposedRoutes(exposures, routes, { file: at.file, path: [...at.path, 'expose'] }, route),
  ];
}
