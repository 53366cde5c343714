import { gatewayDomain } from '../conventions/gateway-domain';
import { isHttp } from '../conventions/is-http';
import type { ExposeDefinition } from '../definition/expose-definition';
import type { ServiceDefinition } from '../definition/service-definition';
import type { Cluster, Environment } from '../model/platform';
import type { Port } from '../model/port';
import type { Exposure } from '../model/exposure';
import { problem, type Problem } from '../problems/problem';
import type { Opening } from '../model/opening';
import { suggest } from '../problems/suggest';
import { checkExpose } from './check/check-expose';
import { hasUnreadPort } from './has-unread-port';
import { parseOpening } from './parse-opening';

/**
 * Ways in from outside of one service in one environment of one cluster.
 *
 * @param known gateways of any cluster, and the file that gives them
 */
export function parseExposures(
  definition: ServiceDefinition,
  ports: readonly Port[],
  cluster: Cluster,
  environment: Environment,
  { gateways: known, source }: { readonly gateways: ReadonlySet<string>; readonly source: string },
  at: { readonly file: string; readonly path: readonly string[] },
): {
  readonly exposures: readonly Exposure[];
  readonly openings: readonly Opening[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const exposures: Exposure[] = [];
  const openings: Opening[] = [];
  const written = definition.expose === undefined ? [] : [definition.expose].flat();
  for (const [index, expose] of written.entries()) {
    const path = Array.isArray(definition.expose) ? [...at.path, 'expose', index] : [...at.path, 'expose'];
    const gateways = cluster.gateways.map(({ name }) => name);
    const gateway = expose.gateway ?? 'public';
    const contradictions = checkExpose(expose, { file: at.file, path });
    problems.push(...contradictions);
    const domain = gatewayDomain(gateway, environment.domain);
    const whole = inEnvironment(expose.fullHost, environment);
    if (!gateways.includes(gateway)) {
      // One that no cluster has is one mistake, not one for each of them.
      const isSomewhere = known.has(gateway);
      const candidates = isSomewhere ? gateways : [...known];
      const suggestion = suggest(gateway, candidates);
      problems.push(
        problem(
          'unknown-reference',
          { file: at.file, path: [...path, 'gateway'] },
          {
            what: isSomewhere ? `gateway of cluster ${cluster.name}` : 'gateway',
            name: gateway,
            suggestion,
            known: candidates.join(', '),
          },
          // Nobody wrote the one that is taken by default, so that its name stands only there.
          isSomewhere && expose.gateway === undefined
            ? {
                file: source,
                path: [
                  'clusters',
                  cluster.name,
                  'gateways',
                  ...(suggestion === undefined ? [] : [suggestion]),
                ],
              }
            : undefined,
        ),
      );
    }
    if (contradictions.length > 0 || isElsewhere(expose, environment)) {
      continue;
    }
    const opened = cluster.gateways.find(({ name }) => name === gateway);
    const covering = opened?.domains.find(
      (covered) => whole === covered || whole?.slice(whole.indexOf('.') + 1) === covered,
    );
    if (whole !== undefined && covering !== undefined) {
      problems.push(
        problem(
          'covered-host',
          { file: at.file, path: [...path, 'fullHost', environment.name] },
          { host: whole, domain: covering },
        ),
      );
    }
    if (expose.listen !== undefined || expose.tls === 'passthrough') {
      if (opened === undefined) {
        continue;
      }
      const { opening, problems: found } = parseOpening(
        expose,
        { host: whole, listen: inEnvironment(expose.listen, environment) },
        ports,
        opened,
        { file: at.file, path },
      );
      // One that could not be read may be the one.
      if (!hasUnreadPort(definition, ports)) problems.push(...found);
      openings.push(...(opening === undefined ? [] : [opening]));
      continue;
    }
    const candidates = ports.filter(({ protocol }) => isHttp(protocol));
    const port =
      expose.port === undefined ? candidates[0] : candidates.find(({ key }) => key === expose.port);
    // One that could not be read may be the one.
    if (port === undefined && hasUnreadPort(definition, ports)) continue;
    if (port === undefined) {
      problems.push(
        problem(
          'unknown-reference',
          { file: at.file, path: [...path, ...(expose.port === undefined ? [] : ['port'])] },
          {
            what: 'HTTP port',
            name: expose.port ?? 'to expose',
            suggestion: suggest(
              expose.port ?? '',
              candidates.map(({ key }) => key),
            ),
            known: candidates.map(({ key }) => key).join(', '),
          },
        ),
      );
      continue;
    }
    exposures.push({
      gateway,
      host: whole ?? `${expose.host}.${domain}`,
      paths: expose.paths ?? ['/'],
      port,
      ...(whole === undefined ? {} : { certificate: expose.tls ?? 'issued' }),
      ...(expose.stripPrefix === true ? { stripPrefix: true } : {}),
    });
  }
  return { exposures, openings, problems };
}

/** What holds in an environment: the same in all, or what is written for it. */
function inEnvironment<T extends string | number>(
  written: T | Readonly<Record<string, T>> | undefined,
  { name }: Environment,
): T | undefined {
  return typeof written === 'object' ? written[name] : written;
}

/** Whether a way in is for other environments. */
function isElsewhere({ fullHost, listen }: ExposeDefinition, environment: Environment): boolean {
  return [fullHost, listen].some(
    (written) => written !== undefined && inEnvironment<string | number>(written, environment) === undefined,
  );
}
