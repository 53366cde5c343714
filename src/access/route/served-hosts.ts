import { matchesHost } from '../matches-host';
import type { GatewayServer } from '../spec/gateway-spec';

/** A host as a server of a Gateway names it: `<scope>/<name>`, where the scope is one of namespaces. */
export interface ServedHost {
  readonly scope: string;
  readonly name: string;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly ServedHost[]>;
  readonly patterns: readonly ServedHost[];
}

const indexes = new WeakMap<GatewayServer, Index>();

/** Those of a server that a host is one of; of a thousand few need a look. */
export function servedHosts(server: GatewayServer, host: string): readonly ServedHost[] {
  let index = indexes.get(server);
  if (index === undefined) indexes.set(server, (index = indexOf(server)));
  return [
    ...(index.exact.get(host.toLowerCase()) ?? []),
    ...index.patterns.filter(({ name }) => matchesHost(name, host)),
  ];
}

function indexOf({ hosts }: GatewayServer): Index {
  const exact = new Map<string, ServedHost[]>();
  const patterns: ServedHost[] = [];
  for (const entry of hosts) {
    const slash = entry.indexOf('/');
    const served = { scope: slash === -1 ? '*' : entry.slice(0, slash), name: entry.slice(slash + 1) };
    if (served.name.startsWith('*')) {
      patterns.push(served);
      continue;
    }
    const key = served.name.toLowerCase();
    const known = exact.get(key);
    if (known === undefined) exact.set(key, [served]);
    else known.push(served);
  }
  return { exact, patterns };
}
