import type { AccessFacts } from '../access-facts';
import type { AccessRequest, AccessTarget } from '../access-request';
import { hostWeight } from '../host-weight';
import { matchesHost } from '../matches-host';
import type { GatewayServer, GatewaySpec } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';
import type { StreamRoute, VirtualServiceSpec, WeightedDestination } from '../spec/virtual-service-spec';
import type { Workload } from '../workload';
import { remember } from '../remember';
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
  const { host, port } = asked;
  const known = doorsOf(facts, gateway);
  const key = `${port ?? ''} ${host}`;
  let doors = known.get(key);
  if (doors === undefined) known.set(key, (doors = findDoors(facts, gateway, host, port)));
  return doors.map((door) => wayThrough(facts, gateway, door, asked));
}

/** A server that answers for a host, on pods of a gateway, with the routes that it has for it. */
interface Door {
  readonly server: GatewayServer;
  readonly pods: Workload;
  readonly bound: readonly Routes[];
  readonly port: number;
  readonly protocol: 'http' | 'tcp';
  readonly sealed: boolean;
}

/** Of a gateway, by port and host: what differs between requests for a host is looked at behind its doors. */
const doorsOf = remember((_facts, _gateway: SpecObject<GatewaySpec>) => new Map<string, readonly Door[]>());

function findDoors(
  facts: AccessFacts,
  gateway: SpecObject<GatewaySpec>,
  host: string,
  port: number | undefined,
): readonly Door[] {
  const fitting = (server: GatewayServer) => servedHosts(server, host).map(({ name }) => name);
  const servers = closest(
    (gateway.spec.servers ?? []).filter(
      (server) => (port === undefined || port === server.port.number) && fitting(server).length > 0,
    ),
    (server) => ({ port: server.port.number, weight: Math.max(...fitting(server).map(hostWeight)) }),
  );
  const routes = routesOfHost(
    facts,
    facts.virtualServices.get(`${gateway.namespace}/${gateway.name}`) ?? unbound,
    host,
  );
  return gatewayPods(facts, gateway).flatMap((pods) =>
    servers.map((server): Door => {
      const { tls } = server;
      const sealed = tls?.mode === 'PASSTHROUGH' || tls?.mode === 'AUTO_PASSTHROUGH';
      return {
        server,
        pods,
        sealed,
        bound: servingHosts(routes, gateway, server, pods, host),
        port: listeningPort(facts, pods, server.port.number),
        protocol: requests.has(server.port.protocol) && !sealed ? 'http' : 'tcp',
      };
    }),
  );
}

function wayThrough(
  facts: AccessFacts,
  { reference, namespace, name }: SpecObject<GatewaySpec>,
  { server, pods, bound, port, protocol, sealed }: Door,
  { host, request }: Asked,
): GatewayWay {
  const id = `${namespace}/${name}`;
  const { number } = server.port;
  const outcome =
    server.tls?.httpsRedirect === true
      ? { leads: false, by: [], because: 'only sends on to HTTPS', path: request.path, host }
      : ((protocol === 'http'
          ? httpOutcome(facts, bound, pods, routed(request, host, number, id), request.to)
          : streamOutcome(facts, bound, pods, sealed, { host, port: number, gateway: id }, request.to)) ?? {
          leads: false,
          by: bound.map((one) => one.reference),
          because: `has no route for ${host}${request.path ?? ''} to there`,
          path: request.path,
          host,
        });
  return { ...outcome, by: [reference, ...outcome.by], gateway: pods, port, protocol, sealed };
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
