import type { ApiRouteMatch, ApiRouteRule } from '../spec/api-route-spec';
import type { RoutedRequest } from './match-request';
import type { GatewayWay } from './gateway-way';

/** Path and host as a rule of an HTTPRoute passes them on. */
export function rewrittenRequest(
  { filters = [] }: ApiRouteRule,
  match: ApiRouteMatch,
  { path, host }: RoutedRequest,
): Pick<GatewayWay, 'path' | 'host'> {
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
