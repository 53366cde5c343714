import type { AccessFacts } from '../../access/access-facts';
import { selectingPolicies } from '../../access/network/selecting-policies';
import { apiGatewayPods } from '../../access/route/api-gateway-pods';
import type { Workload } from '../../access/workload';
import { joinEnds } from './join-ends';
import { namedByCilium } from './named-by-cilium';
import { namedByPolicy } from './named-by-policy';
import type { NamedEnds } from './named-ends';

/**
 * Namespaces that hold the other ends of all edges of pods of some namespaces: those that the network policies of these
 * pods name, since without them nothing passes. `any` where some pod is open, is a gateway, or is only implied.
 */
export function otherEnds(
  facts: AccessFacts,
  namespaces: Iterable<string>,
  isImplied: (id: string) => boolean,
): NamedEnds {
  const gateways = new Set([...facts.apiGateways.values()].flatMap((one) => apiGatewayPods(facts, one)));
  const ends: NamedEnds[] = [];
  for (const namespace of namespaces) {
    const workloads = facts.workloadsIn.get(namespace) ?? [];
    // A namespace without pods is given a stranger by whoever names it, which may be anybody.
    if (workloads.length === 0) return 'any';
    for (const workload of workloads) {
      if (isImplied(workload.id) || workload.isGateway || gateways.has(workload)) return 'any';
      ends.push(namedFor(facts, workload, 'ingress'), namedFor(facts, workload, 'egress'));
    }
  }
  return joinEnds(ends);
}

function namedFor(facts: AccessFacts, workload: Workload, direction: 'ingress' | 'egress'): NamedEnds {
  const { policies, cilium, isolated } = selectingPolicies(facts, workload)[direction];
  if (!isolated) return 'any';
  return joinEnds([
    ...policies.flatMap(({ namespace, spec }) =>
      direction === 'ingress'
        ? (spec.ingress ?? []).map(({ from, ports }) => namedByPolicy(namespace, from, ports))
        : (spec.egress ?? []).map(({ to, ports }) => namedByPolicy(namespace, to, ports)),
    ),
    ...cilium.flatMap(({ policy, allow }) => allow.map((rule) => namedByCilium(policy.namespace, rule))),
  ]);
}
