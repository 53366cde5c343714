import { groupBy } from '../../../conventions/group-by';
import type { Port } from '../../../model/port';
import { containerTargets } from './container-targets';

interface Peer {
  readonly namespace: string;
  readonly service: string;
  readonly targets: readonly number[];
}

type Relation = { readonly namespace: string; readonly service: string; readonly ports: readonly Port[] };

/**
 * Each other end of declared calls once, in the order of its name. One without ports is left out: in a policy
 * no ports would mean all of them.
 */
export function peersOf(relations: readonly Relation[]): readonly Peer[] {
  const peers = groupBy(relations, ({ namespace, service }) => `${namespace}/${service}`);
  return [...peers.keys()].sort().flatMap((name): readonly Peer[] => {
    const calls = peers.get(name) ?? [];
    const targets = containerTargets(calls.flatMap(({ ports }) => ports));
    const [first] = calls;
    return first === undefined || targets.length === 0
      ? []
      : [{ namespace: first.namespace, service: first.service, targets }];
  });
}
