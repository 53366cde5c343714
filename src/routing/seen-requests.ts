import { coversMatch } from './covers-match';
import { coversRequest } from './covers-request';
import { intersectMatches } from './intersect-matches';
import { isBelow } from './is-below';
import type { Match } from '../model/match';
import type { RequestPattern } from '../model/request-pattern';
import { pathPrefix } from './path-prefix';
import type { PlannedRoute } from './planned-route';
import { rewrittenPrefix } from './rewritten-prefix';

/**
 * What a service's own proxy sees of requests from inside the mesh: there policies are read, behind the caller's
 * proxy, which has rewritten paths by then. What that answers itself with a redirect never arrives.
 */
export function seenRequests(
  requests: readonly RequestPattern[],
  routes: readonly PlannedRoute[],
): readonly RequestPattern[] {
  return withoutCovered(requests.flatMap((request) => seen(request, routes)));
}

function seen(request: RequestPattern, routes: readonly PlannedRoute[]): readonly RequestPattern[] {
  const asked: Match = { ...request, headers: {}, query: {} };
  const found: RequestPattern[] = [];
  for (const route of routes) {
    const both = intersectMatches(asked, route.match);
    if (both === 'none') continue;
    // A pattern that cannot be said is one of the paths that were asked for.
    const methods = both === 'unknown' ? request.methods : both.methods;
    if (route.redirect === undefined) {
      const { path } = route.rewrite;
      found.push(
        path === undefined ? request : { path: rewritten(request.path, route.match.path, path), methods },
      );
    }
    if (coversMatch(route.match, asked)) break;
  }
  return found;
}

/** The path in place of the one that was asked for, as the routes replace it. */
function rewritten(
  asked: RequestPattern['path'],
  matched: Match['path'],
  to: string,
): RequestPattern['path'] {
  if (matched?.kind === 'exact') return { kind: 'exact', value: to };
  const from = matched?.value ?? '';
  const prefix = matched?.kind === 'regex' ? rewrittenPrefix(to) : pathPrefix(to);
  // Of a wider pattern everything below is left; of a regex there is no telling what.
  if (matched?.kind === 'regex' || asked === undefined || !isBelow(asked.value, from)) return below(prefix);
  const rest = asked.value.slice(from.length);
  if (asked.kind === 'prefix') return below(`${prefix}${rest}`);
  return { kind: 'exact', value: `${prefix}${rest}` === '' ? '/' : `${prefix}${rest}` };
}

const below = (value: string): RequestPattern['path'] =>
  value === '' ? undefined : { kind: 'prefix', value };

/** Of two that are the same, the first stays. */
function withoutCovered(requests: readonly RequestPattern[]): readonly RequestPattern[] {
  return requests.filter(
    (request, index) =>
      !requests.some(
        (other, at) =>
          at !== index && coversRequest(other, request) && (at < index || !coversRequest(request, other)),
      ),
  );
}
