import { together } from '../mesh/together';
import type { Truth } from '../mesh/truth';
import type { ApiRouteMatch } from '../spec/api-route-spec';
import type { RoutedRequest } from './match-request';
import { textMatches } from './text-matches';

/** Whether a request fits one match of an HTTPRoute. A prefix goes by whole elements; the query is left open. */
export function apiMatch(
  { path, method, headers, queryParams }: ApiRouteMatch,
  request: RoutedRequest,
): Truth {
  return together([
    request.path === undefined ? (isAny(path) ? true : undefined) : pathFits(path, request.path),
    method === undefined || (request.method === undefined ? undefined : method === request.method),
    ...(headers ?? []).map(({ type, name, value }): Truth => {
      const given = request.headers[name.toLowerCase()];
      if (given === undefined) return false;
      return type === 'RegularExpression' ? textMatches({ regex: value }, given) : given === value;
    }),
    (queryParams ?? []).length === 0 ? true : undefined,
  ]);
}

function isAny(path: ApiRouteMatch['path']): boolean {
  return path === undefined || ((path.type ?? 'PathPrefix') === 'PathPrefix' && (path.value ?? '/') === '/');
}

function pathFits(wanted: ApiRouteMatch['path'], path: string): Truth {
  const { type = 'PathPrefix', value = '/' } = wanted ?? {};
  if (type === 'Exact') return path === value;
  if (type === 'RegularExpression') return textMatches({ regex: value }, path);
  const prefix = value.replace(/\/$/, '');
  return path === prefix || path.startsWith(`${prefix}/`);
}
