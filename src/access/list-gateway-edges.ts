import type { AccessFacts } from './access-facts';
import type { AccessRequest } from './access-request';
import type { Edge } from './edge';
import { isSelected } from './is-selected';
import { passes } from './passes';
import { remember } from './remember';
import { apiGatewayPods } from './route/api-gateway-pods';
import { gatewayPods } from './route/gateway-pods';
import { serviceOfHost } from './service-of-host';
import type { ServiceSpec } from './spec/service-spec';
import type { SpecObject } from './spec/spec-object';
import { targetOf } from './target-of';
import { gatewayRoutes, type GatewayRoute } from './ways/gateway-routes';
import { gatewayTokens } from './ways/gateway-tokens';
import type { Workload } from './workload';

/**
 * Every way from outside through a gateway to a workload, by host, with the paths that routes name. A path is listed if
 * a request for it passes, so that what a policy behind the gateway refuses is not.
 */
export function listGatewayEdges(facts: AccessFacts): readonly Edge[] {
  const found = new Map<string, { readonly edge: Edge; readonly open: Open[] }>();
  for (const route of gatewayRoutes(facts)) {
    for (const [workload, port] of targetsOf(facts, route)) {
      const open = openOf(facts, route, workload, port);
      if (open === undefined) continue;
      const { gateway, host } = route;
      const key = `${gateway} ${host} ${workload.id} ${port} ${String(open.token)}`;
      const known = found.get(key) ?? {
        open: [],
        edge: {
          from: { kind: 'gateway', name: gateway, host } as const,
          to: { kind: 'workload', id: workload.id } as const,
          port,
          ...(open.token ? { token: true } : {}),
        },
      };
      known.open.push(open);
      found.set(key, known);
    }
  }
  return [...found.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { edge, open }]) =>
      open.some(({ method, path }) => method === undefined && path === undefined)
        ? edge
        : { ...edge, only: unique(open) },
    );
}

interface Open {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly token: boolean;
}

/** Pods behind the Service of a route, with the port that they listen on. */
function targetsOf(facts: AccessFacts, route: GatewayRoute): readonly (readonly [Workload, number])[] {
  const service = serviceOfHost(facts, route.service);
  if (service === undefined) return [];
  const ports = (service.spec.ports ?? []).filter(
    ({ port }) => route.port === undefined || port === route.port,
  );
  return workloadsBehind(facts, service).flatMap((workload) =>
    ports.flatMap((one) => {
      const target = targetOf(one, workload);
      return target === undefined ? [] : [[workload, target] as const];
    }),
  );
}

const workloadsBehind = remember((facts, { namespace, spec }: SpecObject<ServiceSpec>) =>
  (facts.workloadsIn.get(namespace) ?? []).filter((workload) => isSelected(spec, workload)),
);

function openOf(
  facts: AccessFacts,
  route: GatewayRoute,
  { id, namespace }: Workload,
  port: number,
): Open | undefined {
  const { gateway, host, listen, protocol, path, method } = route;
  const request: AccessRequest = {
    from: {
      kind: 'gateway',
      gateway,
      host: host.replace(/^\*/, 'any'),
      ...(listen === undefined ? {} : { port: listen }),
    },
    to: { kind: 'workload', workload: id, port },
    protocol,
    ...(protocol === 'tcp'
      ? {}
      : { method: method ?? 'GET', path: path?.replace(/\*$/, path.endsWith('/*') ? 'any' : '') ?? '/' }),
  };
  if (passes(facts, request)) return { method, path, token: false };
  const tokens = gatewayTokens(facts, proxiesOf(facts, gateway).add(facts.mesh.rootNamespace).add(namespace));
  const token = tokens.some((one) => passes(facts, { ...request, token: one }));
  return token ? { method, path, token } : undefined;
}

/** Namespaces of the pods of a gateway. */
function proxiesOf(facts: AccessFacts, gateway: string): Set<string> {
  const istio = facts.gateways.get(gateway);
  const api = facts.apiGateways.get(gateway);
  const pods = [
    ...(istio === undefined ? [] : gatewayPods(facts, istio)),
    ...(api === undefined ? [] : apiGatewayPods(facts, api)),
  ];
  return new Set(pods.map(({ namespace }) => namespace));
}

function unique(open: readonly Open[]): NonNullable<Edge['only']> {
  const each = new Map(
    open.map(({ method, path }) => [
      `${method ?? ''} ${path ?? ''}`,
      {
        ...(method === undefined ? {} : { methods: [method] }),
        ...(path === undefined ? {} : { paths: [path] }),
      },
    ]),
  );
  return [...each.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
