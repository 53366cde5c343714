import { isGlobal } from '../conventions/is-global';
import { isHttp } from '../conventions/is-http';
import { rateLimitNames } from '../conventions/rate-limit-names';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import type { Place } from '../problems/problem';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';

/** What the services of a tenant call inside the cluster. */
export function declaredCalls(
  { services, source }: Tenant,
  serviceOf: (namespace: string, name: string) => Service | undefined,
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

const tokenOf = (service: Service | undefined): Pick<DeclaredEdge, 'token' | 'openBelow'> =>
  service?.authentication?.callersNeedToken === true
    ? { token: true, openBelow: service.authentication.openPaths }
    : { token: false };
