import { isGlobal } from '../conventions/is-global';
import { isHttp } from '../conventions/is-http';
import { rateLimitNames } from '../conventions/rate-limit-names';
import type { Port } from '../model/port';
import type { RequestPattern } from '../model/request-pattern';
import type { ServiceOutline } from '../model/tenant-outline';
import type { TenantOutline } from '../model/tenant-outline';
import type { Place } from '../problems/problem';
import { planRoutes } from '../routing/plan-routes';
import { seenRequests } from '../routing/seen-requests';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';

/** What the services of a tenant call inside the cluster. */
export function declaredCalls(
  { services, source }: TenantOutline,
  serviceOf: (namespace: string, name: string) => ServiceOutline | undefined,
  { workloadsOf }: Parties,
): readonly DeclaredEdge[] {
  return services.flatMap((service) => {
    const at = (field: string): Place => ({ file: source, path: ['services', service.name, field] });
    const called = service.callees.flatMap(({ namespace, service: name, ports }) =>
      ports.map((port) => ({
        namespace,
        name,
        port: port.target,
        ...tokenOf(isHttp(port.protocol) ? serviceOf(namespace, name) : undefined),
        requests: requestsOf(service, serviceOf(namespace, name), port),
        at: at('calls'),
      })),
    );
    const { namespace, service: counting, grpcPort } = rateLimitNames;
    const counted = service.rateLimits.some(isGlobal)
      ? [{ namespace, name: counting, port: grpcPort, token: false, at: at('rateLimits') }]
      : [];
    const callers = workloadsOf(service.namespace, service.name);
    return [...called, ...counted].flatMap(({ namespace: home, name, ...edge }) =>
      callers.flatMap((caller) =>
        workloadsOf(home, name).map((callee) => ({ from: caller.id, to: callee.id, ...edge })),
      ),
    );
  });
}

/** What the calls of one service on one port add up to; undefined as soon as one of them is for all requests. */
function requestsOf(
  caller: ServiceOutline,
  callee: ServiceOutline | undefined,
  port: Port,
): readonly RequestPattern[] | undefined {
  if (callee === undefined) return undefined;
  const calls = callee.callers.filter(
    ({ namespace, service, ports }) =>
      namespace === caller.namespace &&
      service === caller.name &&
      ports.some(({ target }) => target === port.target),
  );
  if (calls.some(({ only }) => only === undefined)) return undefined;
  const routes = planRoutes(callee);
  return calls.flatMap(({ only = [] }) => seenRequests(only, routes));
}

const tokenOf = (service: ServiceOutline | undefined): Pick<DeclaredEdge, 'token' | 'openBelow'> =>
  service?.authentication?.callersNeedToken === true
    ? { token: true, openBelow: service.authentication.openPaths }
    : { token: false };
