import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import type { AccessFacts } from '../access-facts';
import type { AccessRequest } from '../access-request';
import { matchesHost } from '../matches-host';
import { matchesSelector } from '../network/matches-selector';
import { remember } from '../remember';
import type { ApiGatewaySpec, Listener } from '../spec/api-gateway-spec';
import type { ApiRouteMatch, ApiRouteRule, ApiRouteSpec } from '../spec/api-route-spec';
import type { SpecObject } from '../spec/spec-object';
import type { Workload } from '../workload';
import { apiMatch } from './api-match';
import { leadsTo } from './leads-to';
import { listeningPort } from './listening-port';
import type { RoutedRequest } from './match-request';
import type { Way } from './way';

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
export function apiWays(facts: AccessFacts, gateway: ApiGateway, { host, port, request }: Asked): Way[] {
  const listeners = (gateway.spec.listeners ?? []).filter(
    (one) =>
      (port === undefined || one.port === port) &&
      ['HTTP', 'HTTPS'].includes(one.protocol) &&
      matchesHost(one.hostname ?? '*', host),
  );
  return podsOf(facts, gateway).flatMap((pods) =>
    listeners.map((listener): Way => {
      const { method, path, headers = {} } = request;
      const name = `${gateway.namespace}/${gateway.name}`;
      const bound = attached(facts, gateway, listener, host);
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

/** The pods whose Service the Gateway names as its address, or those that Istio makes for it. */
const podsOf = remember((facts, { namespace, name, spec }: ApiGateway) => {
  const hosts = new Set((spec.addresses ?? []).map(({ value }) => value));
  const services = [...facts.services.values()]
    .flat()
    .filter((service) => hosts.has(names.host(service.name, service.namespace)));
  const addressed = services.flatMap(({ namespace: home, spec: { selector = {} } }) =>
    (facts.workloadsIn.get(home) ?? []).filter(
      (one) => Object.keys(selector).length > 0 && matchesSelector({ matchLabels: selector }, one.labels),
    ),
  );
  const made = (facts.workloadsIn.get(namespace) ?? []).filter(
    (one) => one.labels[labels.gatewayName] === name,
  );
  return [...new Set([...addressed, ...made])];
});

/** Routes that a listener lets in and whose host says most for the one that is asked for. */
function attached(facts: AccessFacts, gateway: ApiGateway, listener: Listener, host: string): Route[] {
  const candidates = (facts.apiRoutes.get(`${gateway.namespace}/${gateway.name}`) ?? [])
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
  return Math.max(
    0,
    ...hosts
      .filter((one) => matchesHost(one, host))
      .map((one) => (one.startsWith('*') ? one.length : 1000 + one.length)),
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
): Partial<Way> {
  const matches = bound
    .flatMap((route) =>
      (route.spec.rules ?? []).flatMap((rule) =>
        (rule.matches ?? [{}]).map((match) => ({ route, rule, match, fit: apiMatch(match, routed) })),
      ),
    )
    .filter(({ fit }) => fit !== false)
    .sort((left, right) => compareRanks(rank(left.match), rank(right.match)));
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
    if (there) return { leads: true, by, because: `leads ${asked} there`, ...rewritten(rule, match, routed) };
    if (fit === true) return { leads: false, by, because: `leads ${asked} elsewhere` };
  }
  return {};
}

/** Exact paths, then the longest, then with a method, then with most headers. */
function rank({ path, method, headers = [], queryParams = [] }: ApiRouteMatch): number[] {
  const kind = { Exact: 2, PathPrefix: 1, RegularExpression: 0 }[path?.type ?? 'PathPrefix'] ?? 0;
  return [kind, path?.value?.length ?? 1, method === undefined ? 0 : 1, headers.length, queryParams.length];
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((value, at) => value !== right[at]);
  return index < 0 ? 0 : (right[index] ?? 0) - (left[index] ?? 0);
}

function rewritten(
  { filters = [] }: ApiRouteRule,
  match: ApiRouteMatch,
  { path, host }: RoutedRequest,
): Pick<Way, 'path' | 'host'> {
  const rewrite = filters.find(({ urlRewrite }) => urlRewrite !== undefined)?.urlRewrite;
  const { replaceFullPath, replacePrefixMatch } = rewrite?.path ?? {};
  const prefix = (match.path?.value ?? '/').replace(/\/$/, '');
  const rest = path?.slice(prefix.length);
  const exchanged =
    replacePrefixMatch === undefined || rest === undefined
      ? path
      : `${replacePrefixMatch.replace(/\/$/, '')}${rest}` || '/';
  return {
    path: path === undefined ? path : (replaceFullPath ?? exchanged),
    host: rewrite?.hostname ?? host,
  };
}
