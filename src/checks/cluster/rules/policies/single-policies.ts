import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { policies, type Policy } from '../../facts/policies';
import { policyWorkloads } from '../../facts/policy-workloads';
import { flaw } from '../../flaw';

/** Kinds of which one holds for a workload; of the others all do together. */
const single: ReadonlySet<string> = new Set([
  'security.istio.io/PeerAuthentication',
  'networking.istio.io/Sidecar',
  'telemetry.istio.io/Telemetry',
]);

/** No two policies of a kind are for the same workload, or for the same namespace: the older would hold, whichever that is. */
export const singlePolicies: ClusterRule = (cluster) => {
  const first = new Map<string, Policy>();
  return policies(cluster).flatMap((policy): readonly Problem[] => {
    if (!single.has(policy.kind) || policy.isAttached) return [];
    const scopes =
      policy.labels === undefined
        ? [{ id: '', name: `namespace ${policy.namespace}` }]
        : policyWorkloads(cluster, policy.namespace, policy.labels).map(({ id, kind, name }) => ({
            id: `${kind} ${id}`,
            name: `${kind} ${name}`,
          }));
    const clash = scopes.find(({ id }) => first.has(keyOf(policy, id)));
    for (const { id } of scopes) if (!first.has(keyOf(policy, id))) first.set(keyOf(policy, id), policy);
    const other = clash === undefined ? undefined : first.get(keyOf(policy, clash.id));
    if (clash === undefined || other === undefined) return [];
    const path = policy.labels === undefined ? ['metadata', 'name'] : policy.selectorPath;
    const args = {
      object: describeObject(policy.object),
      other: describeObject(other.object),
      scope: clash.name,
    };
    return [flaw('clashing-policies', policy, path, args, { one: other, path })];
  });
};

const keyOf = ({ kind, namespace }: Policy, id: string): string => `${kind} ${namespace} ${id}`;
