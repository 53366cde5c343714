import type { AccessFacts } from '../access-facts';
import { hostWeight } from '../host-weight';
import { matchesHost } from '../matches-host';
import { matchesSelector } from '../network/matches-selector';
import type { ApiGatewaySpec, Listener } from '../spec/api-gateway-spec';
import type { ApiRouteSpec } from '../spec/api-route-spec';
import type { SpecObject } from '../spec/spec-object';
import { routesOfHost } from './routes-of-host';

type ApiGateway = SpecObject<ApiGatewaySpec>;
type Route = SpecObject<ApiRouteSpec>;

const unbound: readonly Route[] = [];

/** Routes that a listener lets in and whose host says most for the one that is asked for. */
export function attachedRoutes(
  facts: AccessFacts,
  gateway: ApiGateway,
  listener: Listener,
  host: string,
): Route[] {
  const candidates = routesOfHost(
    facts,
    facts.apiRoutes.get(`${gateway.namespace}/${gateway.name}`) ?? unbound,
    host,
  )
    .filter((route) => isParent(route, gateway, listener) && isLetIn(facts, route, gateway, listener))
    .map((route) => ({ route, weight: weight(route, host) }));
  const best = Math.max(...candidates.map((one) => one.weight));
  return candidates.filter((one) => one.weight === best && best > 0).map(({ route }) => route);
}

function isParent({ namespace, spec }: Route, gateway: ApiGateway, listener: Listener): boolean {
  return (spec.parentRefs ?? []).some(
    (parent) =>
      parent.name === gateway.name &&
      (parent.namespace ?? namespace) === gateway.namespace &&
      (parent.sectionName === undefined || parent.sectionName === listener.name) &&
      (parent.port === undefined || parent.port === listener.port),
  );
}

function isLetIn(
  facts: AccessFacts,
  { namespace }: Route,
  gateway: ApiGateway,
  { allowedRoutes }: Listener,
): boolean {
  const { from = 'Same', selector } = allowedRoutes?.namespaces ?? {};
  if (from === 'All') return true;
  if (from === 'Selector') return matchesSelector(selector ?? {}, facts.namespaces.get(namespace) ?? {});
  return from === 'Same' && namespace === gateway.namespace;
}

function weight({ spec }: Route, host: string): number {
  const hosts = spec.hostnames ?? ['*'];
  return Math.max(0, ...hosts.filter((one) => matchesHost(one, host)).map(hostWeight));
}
