import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { policyWorkloads } from '../../facts/policy-workloads';
import { workloads, type CheckedWorkload } from '../../facts/workloads';
import { flaw } from '../../flaw';

/**
 * Where anybody uses AuthorizationPolicies, every workload of the mesh is under one. A gateway is there for callers from
 * outside, and may have none.
 */
export const guardedWorkloads: ClusterRule = (cluster) => {
  const policies = objectsOf<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy');
  if (policies.length === 0) return [];
  const whole = new Set<string>();
  const selected = new Set<CheckedWorkload>();
  for (const { spec, namespace } of policies) {
    if (spec.targetRef !== undefined || (spec.targetRefs ?? []).length > 0) continue;
    const { matchLabels = {} } = spec.selector ?? {};
    if (Object.keys(matchLabels).length === 0) whole.add(namespace);
    else for (const pods of policyWorkloads(cluster, namespace, matchLabels)) selected.add(pods);
  }
  if (whole.has(cluster.rootNamespace)) return [];
  return workloads(cluster).flatMap((pods) =>
    !pods.inMesh || pods.isGateway || whole.has(pods.namespace) || selected.has(pods)
      ? []
      : [flaw('unguarded-workload', pods.one, [], { object: describeObject(pods.one.object) })],
  );
};
