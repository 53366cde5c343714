import { isIPv4 } from 'node:net';
import type { ExternalDefinition } from '../../definition/external';
import type { External } from '../../model/external';

/** The hosts of an external system, each on its own: a ServiceEntry has one owner, its host. */
export function toExternals(written: ExternalDefinition): readonly External[] {
  const hosts = [written.host].flat();
  return hosts.map((host) => ({
    name:
      hosts.length > 1 && isIPv4(host)
        ? `${written.external}-${host.replaceAll('.', '-')}`
        : written.external,
    host,
    port: written.port,
    protocol: written.protocol,
    addresses: written.addresses ?? [],
    ...(written.tls === undefined ? {} : { plainPort: written.plainPort ?? 80 }),
    ...(written.timeout === undefined ? {} : { timeout: written.timeout }),
    ...(written.maxConnections === undefined ? {} : { maxConnections: written.maxConnections }),
  }));
}
