import { gatewayDomain } from '../conventions/gateway-domain';
import { isHttp } from '../conventions/is-http';
import type { ServiceDefinition } from '../definition/service-definition';
import type { Cluster, Environment } from '../model/platform';
import type { Port } from '../model/port';
import type { Exposure } from '../model/exposure';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';

/** Ways in from outside of one service in one environment of one cluster. */
export function parseExposures(
  definition: ServiceDefinition,
  ports: readonly Port[],
  cluster: Cluster,
  environment: Environment,
  at: { readonly file: string; readonly path: readonly string[] },
): { readonly exposures: readonly Exposure[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const exposures: Exposure[] = [];
  const written = definition.expose === undefined ? [] : [definition.expose].flat();
  for (const [index, expose] of written.entries()) {
    const path = Array.isArray(definition.expose) ? [...at.path, 'expose', index] : [...at.path, 'expose'];
    const gateways = cluster.gateways.map(({ name }) => name);
    const gateway = expose.gateway ?? 'public';
    if (!gateways.includes(gateway)) {
      problems.push(
        problem(
          'unknown-reference',
          { file: at.file, path: [...path, 'gateway'] },
          {
            what: `gateway of cluster ${cluster.name}`,
            name: gateway,
            suggestion: suggest(gateway, gateways),
            known: gateways.join(', '),
          },
        ),
      );
    }
    const candidates = ports.filter(({ protocol }) => isHttp(protocol));
    const port =
      expose.port === undefined ? candidates[0] : candidates.find(({ key }) => key === expose.port);
    if (port === undefined) {
      problems.push(
        problem(
          'unknown-reference',
          { file: at.file, path: [...path, ...(expose.port === undefined ? [] : ['port'])] },
          {
            what: 'HTTP port',
            name: expose.port ?? '',
            suggestion: undefined,
            known: candidates.map(({ key }) => key).join(', '),
          },
        ),
      );
      continue;
    }
    exposures.push({
      gateway,
      host: `${expose.host}.${gatewayDomain(gateway, environment.domain)}`,
      paths: expose.paths ?? ['/'],
      port,
      ...(expose.stripPrefix === true ? { stripPrefix: true } : {}),
    });
  }
  return { exposures, problems };
}
