import { names } from '../../conventions/names';
import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import { hostWeight } from '../host-weight';
import { matchesHost } from '../matches-host';
import type { ApiGatewaySpec } from '../spec/api-gateway-spec';
import type { ApiRouteSpec } from '../spec/api-route-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { apiGatewayPods } from './api-gateway-pods';
import { apiMatch } from './api-match';
import { attachedRoutes } from './attached-routes';
import { closest } from './closest';
import { compareMatches } from './compare-matches';
import { leadsTo } from './leads-to';
import { listeningPort } from './listening-port';
import type { RoutedRequest } from './match-request';
import { rewrittenRequest } from './rewritten-request';
import type { GatewayWay } from './gateway-way';

type ApiGateway = SpecObject<ApiGatewaySpec>;
type Route = SpecObject<ApiRouteSpec>;
interface Asked {
  readonly host: string;
  readonly port: number | undefined;
  readonly request: AccessRequest;
}

/**
 * The ways through a Gateway of the Gateway API (https://gateway-api.sigs.k8s.io/reference/spec/): one for each of its
 * listeners that answers for the host, on each of its pods.
 */
export function apiWays(
  facts: AccessFacts,
  gateway: ApiGateway,
  { host, port, request }: Asked,
): GatewayWay[] {
  const listeners = closest(
    (gateway.spec.listeners ?? []).filter(
      (one) =>
        (port === undefined || one.port === port) &&
        ['HTTP', 'HTTPS'].includes(one.protocol) &&
        matchesHost(one.hostname ?? '*', host),
    ),
    (one) => ({ port: one.port, weight: hostWeight(one.hostname ?? '*') }),
  );
  return apiGatewayPods(facts, gateway).flatMap((pods) =>
    listeners.map((listener): GatewayWay => {
      const { method, path, headers = {} } = request;
      const name = `${gateway.namespace}/${gateway.name}`;
      const bound = attachedRoutes(facts, gateway, listener, host);
      const routed = { host, method, path, headers, port: listener.port, gateway: name };
      return {
        leads: false,
        by: [gateway.reference, ...bound.map(({ reference }) => reference)],
        because: `has no route for ${host}${path ?? ''} to there`,
        path,
        host,
        ...outcome(facts, gateway, pods, bound, routed, request),
        gateway: pods,
        port: listeningPort(facts, pods, listener.port),
        protocol: 'http',
        sealed: false,
      };
    }),
  );
}

/** The match that says most decides, of equal ones the first; one that only may fit lets the next have it too. */
function outcome(
  facts: AccessFacts,
  gateway: ApiGateway,
  pods: Workload,
  bound: readonly Route[],
  routed: RoutedRequest,
  request: AccessRequest,
): Partial<GatewayWay> {
  const matches = bound
    .flatMap((route) =>
      (route.spec.rules ?? []).flatMap((rule) =>
        (rule.matches ?? [{}]).map((match) => ({ route, rule, match, fit: apiMatch(match, routed) })),
      ),
    )
    .filter(({ fit }) => fit !== false)
    .sort((left, right) => compareMatches(left.match, right.match));
  for (const { route, rule, match, fit } of matches) {
    const by = [gateway.reference, route.reference];
    const there = (rule.backendRefs ?? []).some(
      ({ kind = 'Service', name, namespace = route.namespace, port, weight: share = 1 }) =>
        kind === 'Service' &&
        namespace === route.namespace &&
        share > 0 &&
        leadsTo(
          facts,
          pods,
          { host: names.host(name, namespace), ...(port === undefined ? {} : { port: { number: port } }) },
          namespace,
          request.to,
        ),
    );
    const asked = `${routed.host}${routed.path ?? ''}`;
    if (there)
      return { leads: true, by, because: `leads ${asked} there`, ...rewrittenRequest(rule, match, routed) };
    if (fit === true) return { leads: false, by, because: `leads ${asked} elsewhere` };
  }
  return {};
}
