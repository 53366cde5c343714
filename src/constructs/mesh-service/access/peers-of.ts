import type { Port } from '../../../model/port';

interface Peer {
  readonly namespace: string;
  readonly service: string;
  /** Container ports, ascending: policies see a connection after the Service has translated it. */
  readonly targets: readonly number[];
}

type Relation = { readonly namespace: string; readonly service: string; readonly ports: readonly Port[] };

/**
 * Each other end of declared calls once, in the order of its name. One without ports is left out: in a policy
 * no ports would mean all of them.
 */
export function peersOf(relations: readonly Relation[]): Peer[] {
  const targets = new Map<string, Peer>();
  for (const { namespace, service, ports } of relations) {
    const key = `${namespace}/${service}`;
    const all = new Set([...(targets.get(key)?.targets ?? []), ...ports.map((port) => port.target)]);
    targets.set(key, { namespace, service, targets: [...all].sort((a, b) => a - b) });
  }
  return [...targets.entries()]
    .filter(([, peer]) => peer.targets.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, peer]) => peer);
}
