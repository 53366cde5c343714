import type { ApiRouteMatch } from '../spec/api-route-spec';

/** Puts the match of an HTTPRoute first that says more; of equal ones both stay where they are. */
export function compareMatches(left: ApiRouteMatch, right: ApiRouteMatch): number {
  const [ours, theirs] = [rank(left), rank(right)];
  const index = ours.findIndex((value, at) => value !== theirs[at]);
  return index < 0 ? 0 : (theirs[index] ?? 0) - (ours[index] ?? 0);
}

/** Exact paths, then the longest, then with a method, then with most headers. */
function rank({ path, method, headers = [], queryParams = [] }: ApiRouteMatch): number[] {
  const kind = { Exact: 2, PathPrefix: 1, RegularExpression: 0 }[path?.type ?? 'PathPrefix'] ?? 0;
  return [kind, path?.value?.length ?? 1, method === undefined ? 0 : 1, headers.length, queryParams.length];
}
