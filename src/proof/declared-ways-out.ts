import { isIPv4 } from 'node:net';
import { externalEnd } from '../access/ways/external-end';
import { names } from '../conventions/names';
import type { Elsewhere } from '../model/elsewhere';
import type { Cluster } from '../model/platform';
import type { Port } from '../model/port';
import type { TenantOutline } from '../model/tenant-outline';
import type { DeclaredEdge } from './declared-edge';
import type { Parties } from './find-parties';

/**
 * What the services of a tenant reach outside the cluster, and what gateways reach there for them. Where policies
 * cannot say names, one whose addresses nobody knows is everywhere outside.
 */
export function declaredWaysOut(
  { services, source }: TenantOutline,
  { cni, networks }: Cluster,
  { workloadsOf }: Parties,
): readonly DeclaredEdge[] {
  const inside = [...new Set([networks.pods, networks.services, networks.nodes])].sort();
  const everywhere = [`0.0.0.0/0 but ${inside.join(', ')}`];
  const unknown = cni === 'cilium' ? [] : everywhere;
  return services.flatMap(({ name, namespace, externals, callees, elsewhere, exposures }) => {
    const at = (field: string) => ({ file: source, path: ['services', name, field] });
    const own = workloadsOf(namespace, name);
    return [
      ...externals.flatMap(({ host, port, addresses }) =>
        own.map(({ id }) => outside(id, host, port, rangesOf(host, addresses, unknown), at('calls'))),
      ),
      ...callees.flatMap((callee) =>
        callee.elsewhere === undefined
          ? []
          : places(own, callee.elsewhere, callee.ports, unknown, at('calls')),
      ),
      ...exposures.flatMap(({ gateway, port }) =>
        elsewhere === undefined
          ? []
          : places(
              workloadsOf(names.ingressNamespace, names.gateway(gateway)),
              elsewhere,
              [port],
              everywhere,
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
  unknown: readonly string[],
  at: DeclaredEdge['at'],
): DeclaredEdge[] {
  return ports
    .filter(({ port }) => called.some(({ number }) => number === port.number))
    .flatMap(({ there }) =>
      hosts.flatMap((host) =>
        from.map(({ id }) => outside(id, host, there, rangesOf(host, addresses, unknown), at)),
      ),
    );
}

function rangesOf(host: string, addresses: readonly string[], unknown: readonly string[]): readonly string[] {
  if (addresses.length > 0) return addresses;
  return isIPv4(host) ? [host] : unknown;
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
