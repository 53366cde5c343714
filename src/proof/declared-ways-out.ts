import { externalEnd } from '../access/ways/external-end';
import { names } from '../conventions/names';
import type { Elsewhere } from '../model/elsewhere';
import type { Port } from '../model/port';
import type { Tenant } from '../model/tenant';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './parties';

/** What the services of a tenant reach outside the cluster, and what gateways reach there for them. */
export function declaredWaysOut(
  { services, source }: Tenant,
  { workloadsOf }: Parties,
): readonly DeclaredEdge[] {
  return services.flatMap(({ name, namespace, externals, callees, elsewhere, exposures }) => {
    const at = (field: string) => ({ file: source, path: ['services', name, field] });
    const own = workloadsOf(namespace, name);
    return [
      ...externals.flatMap(({ host, port, addresses }) =>
        own.map(({ id }) => outside(id, host, port, addresses, at('calls'))),
      ),
      ...callees.flatMap((callee) =>
        callee.elsewhere === undefined ? [] : places(own, callee.elsewhere, callee.ports, at('calls')),
      ),
      ...exposures.flatMap(({ gateway, port }) =>
        elsewhere === undefined
          ? []
          : places(
              workloadsOf(names.ingressNamespace, names.gateway(gateway)),
              elsewhere,
              [port],
              at('elsewhere'),
            ),
      ),
    ];
  });
}

function places(
  from: ReturnType<Parties['workloadsOf']>,
  { ports, hosts, addresses }: Elsewhere,
  called: readonly Port[],
  at: DeclaredEdge['at'],
): DeclaredEdge[] {
  return ports
    .filter(({ port }) => called.some(({ number }) => number === port.number))
    .flatMap(({ there }) =>
      hosts.flatMap((host) => from.map(({ id }) => outside(id, host, there, addresses, at))),
    );
}

function outside(
  from: string,
  host: string,
  port: number,
  addresses: readonly string[],
  at: DeclaredEdge['at'],
): DeclaredEdge {
  return { from, to: externalEnd(host), port, token: false, addresses, at };
}
