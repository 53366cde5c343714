import type { AccessFacts } from '../access-facts';
import type { AccessRequest, AccessTarget } from '../access-request';
import { hostWeight } from '../host-weight';
import { matchesHost } from '../matches-host';
import type { GatewayServer, GatewaySpec } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';
import type { StreamRoute, VirtualServiceSpec, WeightedDestination } from '../spec/virtual-service-spec';
import type { Workload } from '../workload';
import { closest } from './closest';
import { gatewayPods } from './gateway-pods';
import { leadsTo } from './leads-to';
import { listeningPort } from './listening-port';
import type { RoutedRequest } from './match-request';
import { orderedMatches } from './ordered-matches';
import { rewrittenPath } from './rewritten-path';
import { routesOfHost } from './routes-of-host';
import { servedHosts } from './served-hosts';
import { servingHosts } from './serving-hosts';
import type { GatewayWay } from './gateway-way';

type Routes = SpecObject<VirtualServiceSpec>;
type Asked = { readonly host: string; readonly port: number | undefined; readonly request: AccessRequest };
type Outcome = Pick<GatewayWay, 'leads' | 'by' | 'because' | 'path' | 'host'>;

const unbound: readonly Routes[] = [];

const requests = new Set(['HTTP', 'HTTP2', 'HTTPS', 'GRPC', 'GRPC-WEB']);

/** The ways through a Gateway of Istio: one for each of its servers that answer for the host, on each of its pods. */
export function istioWays(facts: AccessFacts, gateway: SpecObject<GatewaySpec>, asked: Asked): GatewayWay[] {
  const fitting = (server: GatewayServer) => servedHosts(server, asked.host).map(({ name }) => name);
  const servers = closest(
    (gateway.spec.servers ?? []).filter(
      (server) =>
        (asked.port === undefined || asked.port === server.port.number) && fitting(server).length > 0,
    ),
    (server) => ({ port: server.port.number, weight: Math.max(...fitting(server).map(hostWeight)) }),
  );
  return gatewayPods(facts, gateway).flatMap((pods) =>
    servers.map((server) => wayThrough(facts, gateway, server, pods, asked)),
  );
}

function wayThrough(
  facts: AccessFacts,
  gateway: SpecObject<GatewaySpec>,
  server: GatewayServer,
  pods: Workload,
  { host, request }: Asked,
): GatewayWay {
  const { port, tls } = server;
  const sealed = tls?.mode === 'PASSTHROUGH' || tls?.mode === 'AUTO_PASSTHROUGH';
  const protocol = requests.has(port.protocol) && !sealed ? 'http' : 'tcp';
  const bound = servingHosts(
    routesOfHost(facts, facts.virtualServices.get(`${gateway.namespace}/${gateway.name}`) ?? unbound, host),
    gateway,
    server,
    pods,
    host,
  );
  const none: Outcome = {
    leads: false,
    by: [gateway.reference, ...bound.map(({ reference }) => reference)],
    because: `has no route for ${host}${request.path ?? ''} to there`,
    path: request.path,
    host,
  };
  const name = `${gateway.namespace}/${gateway.name}`;
  const outcome =
    tls?.httpsRedirect === true
      ? { ...none, by: [gateway.reference], because: 'only sends on to HTTPS' }
      : ((protocol === 'http'
          ? httpOutcome(facts, bound, pods, routed(request, host, port.number, name), request.to)
          : streamOutcome(
              facts,
              bound,
              pods,
              sealed,
              { host, port: port.number, gateway: name },
              request.to,
            )) ?? none);
  return {
    ...outcome,
    by:
      outcome === none
        ? none.by
        : [gateway.reference, ...outcome.by.filter((one) => one !== gateway.reference)],
    gateway: pods,
    port: listeningPort(facts, pods, port.number),
    protocol,
    sealed,
  };
}

function routed(request: AccessRequest, host: string, port: number, gateway: string): RoutedRequest {
  const { method, path, headers = {} } = request;
  return { host, method, path, headers, port, gateway };
}

/** The first match that takes the request decides; one that may take it lets the next have it too. */
function httpOutcome(
  facts: AccessFacts,
  bound: readonly Routes[],
  pods: Workload,
  request: RoutedRequest,
  target: AccessTarget,
): Outcome | undefined {
  const { host, path } = request;
  for (const { owner, route, match, fit } of orderedMatches(bound, request)) {
    const by = [owner.reference];
    if (isTarget(facts, pods, route.route, owner.namespace, target)) {
      const authority = route.rewrite?.authority ?? host;
      const because = `leads ${host}${path ?? ''} there`;
      return { leads: true, by, because, path: rewrittenPath(path, route, match), host: authority };
    }
    if (fit === true)
      return { leads: false, by, because: `leads ${host}${path ?? ''} elsewhere`, path, host };
  }
  return undefined;
}

function streamOutcome(
  facts: AccessFacts,
  bound: readonly Routes[],
  pods: Workload,
  sealed: boolean,
  { host, port, gateway }: { readonly host: string; readonly port: number; readonly gateway: string },
  target: AccessTarget,
): Outcome | undefined {
  for (const { namespace, reference, spec } of bound) {
    const takes = (match: NonNullable<StreamRoute['match']>[number]) =>
      (match.port === undefined || match.port === port) &&
      (match.sniHosts === undefined || match.sniHosts.some((one) => matchesHost(one, host))) &&
      (match.gateways === undefined ||
        match.gateways.some((one) => (one.includes('/') ? one : `${namespace}/${one}`) === gateway));
    const route = ((sealed ? spec.tls : spec.tcp) ?? []).find(({ match }) => match?.some(takes) ?? true);
    if (route !== undefined) {
      const leads = isTarget(facts, pods, route.route, namespace, target);
      const because = `leads ${host} ${leads ? 'there' : 'elsewhere'}`;
      return { leads, by: [reference], because, path: undefined, host };
    }
  }
  return undefined;
}

/** Without a route there is a redirect or an answer of the gateway's own. A lone destination needs no weight. */
function isTarget(
  facts: AccessFacts,
  pods: Workload,
  route: readonly WeightedDestination[] | undefined,
  namespace: string,
  target: AccessTarget,
): boolean {
  const all = route ?? [];
  return all
    .filter(({ weight }) => all.length === 1 || (weight ?? 0) > 0)
    .some(({ destination }) => leadsTo(facts, pods, destination, namespace, target));
}
