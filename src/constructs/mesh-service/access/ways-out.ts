import type { Callee } from '../../../model/callee';
import type { Elsewhere } from '../../../model/elsewhere';
import type { External } from '../../../model/external';
import type { Port } from '../../../model/port';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What pods of a service reach outside the cluster: external systems, and the other places of what they call. */
export function waysOut({
  externals,
  callees,
}: Pick<MeshServiceSettings, 'externals' | 'callees'>): readonly External[] {
  const others = callees.flatMap(({ service, elsewhere, ports }: Callee) =>
    elsewhere === undefined ? [] : waysElsewhere(service, elsewhere, ports),
  );
  const once = others.filter(
    ({ host, port }, index) =>
      others.findIndex((other) => other.host === host && other.port === port) === index,
  );
  return [...externals, ...once];
}

/** The hosts and ports of the other place of a service, of the ports that are called. */
export function waysElsewhere(name: string, elsewhere: Elsewhere, called: readonly Port[]): External[] {
  return elsewhere.ports
    .filter(({ port }) => called.some(({ number }) => number === port.number))
    .flatMap(({ port, there }) =>
      elsewhere.hosts.map((host) => ({
        name,
        host,
        port: there,
        protocol: port.protocol,
        addresses: elsewhere.addresses,
      })),
    );
}
