import { names } from '../../conventions/names';
import type { AccessFacts } from '../access-facts';
import { fullHost } from '../full-host';
import type { ApiRouteMatch } from '../spec/api-route-spec';
import type { HttpMatch, WeightedDestination } from '../spec/virtual-service-spec';

/** What a route of a gateway says of one host: requests of such a path go to such a Service. */
export interface GatewayRoute {
  /** `<namespace>/<name>` of the object Gateway. */
  readonly gateway: string;
  readonly host: string;
  /** Port of the gateway that it is only for. */
  readonly listen: number | undefined;
  readonly protocol: 'http' | 'tcp';
  /** A path, or with `*` at its end all that begin so; undefined for every path. */
  readonly path: string | undefined;
  readonly method: string | undefined;
  /** Full name of the Service that it leads to, and the port of it. */
  readonly service: string;
  readonly port: number | undefined;
}

/** Every route that is bound to a gateway, of either kind, as it is written. */
export function gatewayRoutes(facts: AccessFacts): readonly GatewayRoute[] {
  return [...istioRoutes(facts), ...apiRoutes(facts)];
}

function istioRoutes(facts: AccessFacts): GatewayRoute[] {
  return [...facts.gateways.keys()].flatMap((gateway) =>
    (facts.virtualServices.get(gateway) ?? []).flatMap(({ namespace, spec }) =>
      (spec.hosts ?? []).flatMap((host) => {
        const to = (all: readonly WeightedDestination[] | undefined) =>
          (all ?? []).map(({ destination }) => ({
            service: fullHost(destination.host, namespace),
            port: destination.port?.number,
          }));
        const base = { gateway, host, listen: undefined, path: undefined, method: undefined };
        const http = (spec.http ?? []).flatMap(({ match, route }) =>
          anyOf<HttpMatch>(match, {}).flatMap(({ uri, method }) =>
            pathsOf(uri).flatMap((path) =>
              to(route).map((target) => ({
                ...base,
                ...target,
                path,
                method: method?.exact,
                protocol: 'http' as const,
              })),
            ),
          ),
        );
        const streams = [...(spec.tls ?? []), ...(spec.tcp ?? [])].flatMap(({ match, route }) =>
          anyOf<{ readonly sniHosts?: readonly string[]; readonly port?: number }>(match, {}).flatMap(
            ({ sniHosts, port }) =>
              anyOf(sniHosts, host).flatMap((name) =>
                to(route).map((target) => ({
                  ...base,
                  ...target,
                  host: name,
                  listen: port,
                  protocol: 'tcp' as const,
                })),
              ),
          ),
        );
        return [...http, ...streams];
      }),
    ),
  );
}

function apiRoutes(facts: AccessFacts): GatewayRoute[] {
  return [...facts.apiGateways.keys()].flatMap((gateway) =>
    (facts.apiRoutes.get(gateway) ?? []).flatMap(({ namespace, spec }) =>
      (spec.hostnames ?? ['*']).flatMap((host) =>
        (spec.rules ?? []).flatMap(({ matches, backendRefs }) =>
          anyOf<ApiRouteMatch>(matches, {}).flatMap(({ path, method }) =>
            apiPaths(path).flatMap((one) =>
              (backendRefs ?? []).map(({ name, namespace: home = namespace, port }) => ({
                gateway,
                host,
                listen: undefined,
                protocol: 'http' as const,
                path: one,
                method,
                service: names.host(name, home),
                port,
              })),
            ),
          ),
        ),
      ),
    ),
  );
}

const anyOf = <T>(some: readonly T[] | undefined, otherwise: T): readonly T[] =>
  some === undefined || some.length === 0 ? [otherwise] : some;

/** A pattern cannot be shown as paths: what stands before its first sign is all that is certain. */
function pathsOf(uri: HttpMatch['uri']): readonly (string | undefined)[] {
  if (uri?.exact !== undefined) return [uri.exact];
  if (uri?.prefix !== undefined) return uri.prefix === '/' ? [undefined] : [`${uri.prefix}*`];
  if (uri?.regex !== undefined) return [`${/^[\w/-]*/.exec(uri.regex)?.[0] ?? ''}*`];
  return [undefined];
}

function apiPaths(path: ApiRouteMatch['path']): readonly (string | undefined)[] {
  const { type = 'PathPrefix', value = '/' } = path ?? {};
  if (type === 'Exact') return [value];
  if (type === 'RegularExpression') return [`${/^[\w/-]*/.exec(value)?.[0] ?? ''}*`];
  return value === '/' ? [undefined] : [value, `${value}/*`];
}
