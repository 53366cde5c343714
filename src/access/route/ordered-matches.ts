import type { Truth } from '../mesh/truth';
import type { HttpMatch, HttpRoute, VirtualServiceSpec } from '../spec/virtual-service-spec';
import type { SpecObject } from '../spec/spec-object';
import { matchRequest } from './match-request';
import type { RoutedRequest } from './match-request';

/** One match of a route, which fits a request or may fit it. */
interface Taking {
  readonly owner: SpecObject<VirtualServiceSpec>;
  readonly route: HttpRoute;
  readonly match: HttpMatch;
  readonly fit: Truth;
}

/**
 * The matches of VirtualServices that share a host which fit a request, in the order in which a gateway tries them: as
 * they are written, and behind all of them what takes everything
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services).
 */
export function orderedMatches(
  bound: readonly SpecObject<VirtualServiceSpec>[],
  request: RoutedRequest,
): Taking[] {
  const fitting = bound.flatMap((owner) => {
    const own = (owner.spec.http ?? [])
      .flatMap((route) => matchesOf(route).map((match) => ({ owner, route, match })))
      .map((one) => ({ ...one, fit: matchRequest(one.match, request, owner.namespace) }))
      .filter(({ fit }) => fit !== false);
    const last = own.findIndex(({ match }) => takesAll(match));
    return last < 0 ? own : own.slice(0, last + 1);
  });
  return [
    ...fitting.filter(({ match }) => !takesAll(match)),
    ...fitting.filter(({ match }) => takesAll(match)),
  ];
}

function matchesOf({ match }: HttpRoute): readonly HttpMatch[] {
  return match === undefined || match.length === 0 ? [{}] : match;
}

function takesAll({
  uri,
  method,
  authority,
  scheme,
  headers,
  withoutHeaders,
  queryParams,
}: HttpMatch): boolean {
  const others = [method, authority, scheme, headers, withoutHeaders, queryParams];
  return (uri === undefined || uri.prefix === '/') && others.every((one) => one === undefined);
}
