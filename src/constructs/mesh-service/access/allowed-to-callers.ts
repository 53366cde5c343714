import { groupBy } from '../../../conventions/group-by';
import type { Caller } from '../../../model/caller';
import type { AllowedRequests } from './allowed-requests';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { containerTargets } from './container-targets';
import { peersOf } from './peers-of';
import { planRoutes } from '../../../routing/plan-routes';
import { seenRequests } from '../../../routing/seen-requests';

/**
 * What each caller may do, in the order of their names. Its calls add up: one for every request on a port leaves
 * nothing to say for another on the same port of the container.
 */
export function allowedToCallers(service: MeshServiceSettings): readonly {
  readonly namespace: string;
  readonly service: string;
  readonly allowed: readonly AllowedRequests[];
}[] {
  const { callers } = service;
  const routes = callers.some(({ only }) => only !== undefined) ? planRoutes(service) : [];
  const byName = groupBy(callers, nameOf);
  return peersOf(callers).map((peer) => {
    const calls = byName.get(nameOf(peer)) ?? [];
    const everything = targetsOf(calls.filter(({ only }) => only === undefined));
    const some = calls.flatMap((call): AllowedRequests[] => {
      const targets = targetsOf([call]).filter((target) => !everything.includes(target));
      return call.only === undefined || targets.length === 0
        ? []
        : [{ targets, requests: seenRequests(call.only, routes) }];
    });
    const allowed = [
      ...(everything.length === 0 ? [] : [{ targets: everything, requests: undefined }]),
      ...some,
    ];
    return { namespace: peer.namespace, service: peer.service, allowed };
  });
}

const nameOf = ({ namespace, service }: Pick<Caller, 'namespace' | 'service'>): string =>
  `${namespace}/${service}`;

const targetsOf = (calls: readonly Caller[]): readonly number[] =>
  containerTargets(calls.flatMap(({ ports }) => ports));
