import type { LogStoreDefinition } from '../../definition/logs-definition';
import type { LogStore } from '../../model/log-store';

/** Where logs are kept, with defaults filled in. */
export function placeLogs(definition: LogStoreDefinition): LogStore {
  return {
    hosts: definition.hosts.map((address) => {
      const { hostname, port } = new URL(address);
      // The parser of addresses leaves out the port that goes without saying.
      return { host: hostname, port: port === '' ? 443 : Number(port) };
    }),
    addresses: definition.addresses ?? [],
    secret: definition.secret ?? 'platform/log-store',
    privateAuthority: definition.privateAuthority ?? false,
    collector: definition.collector,
  };
}
