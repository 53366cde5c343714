import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Port } from '../../model/port';
import type { Exposure } from '../../model/exposure';
import { destinations } from './destinations';
import type { MeshServiceSettings } from './mesh-service-settings';
import { pathPrefix } from './path-prefix';
import { requestPolicy } from './request-policy';

type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];

interface Step {
  readonly port: Port;
  readonly prefixes: readonly string[];
}

/** Routes of one host, the longest path first: the first that matches is taken, so that `/` must come last. */
export function hostRoutes(service: MeshServiceSettings, exposures: readonly Exposure[]): HttpRoute[] {
  const steps = exposures
    .flatMap(({ paths, port }) => paths.map((path): Step => ({ port, prefixes: [pathPrefix(path)] })))
    .sort((a, b) => compare(a.prefixes.join(), b.prefixes.join()))
    .reduce<readonly Step[]>(join, []);
  return steps.map((step) => toRoute(service, step));
}

function toRoute(service: MeshServiceSettings, { port, prefixes }: Step): HttpRoute {
  return {
    ...(prefixes.includes('') ? {} : { match: prefixes.flatMap(pathMatches) }),
    route: destinations(service, port),
    ...requestPolicy(service.resilience),
  };
}

function compare(a: string, b: string): number {
  if (a.length !== b.length) return b.length - a.length;
  return a < b ? -1 : Number(a > b);
}

/** Neighbours that lead to one port make one route. */
function join(steps: readonly Step[], next: Step): readonly Step[] {
  const last = steps.at(-1);
  if (last?.port.number !== next.port.number) return [...steps, next];
  const prefixes = [...new Set([...last.prefixes, ...next.prefixes])];
  return [...steps.slice(0, -1), { port: next.port, prefixes }];
}

/** `prefix: /api` alone would also match `/apis`. */
function pathMatches(prefix: string): NonNullable<HttpRoute['match']> {
  return [{ uri: { exact: prefix } }, { uri: { prefix: `${prefix}/` } }];
}
