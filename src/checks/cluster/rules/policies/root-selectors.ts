import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { policies } from '../../facts/policies';
import { flaw } from '../../flaw';

/** Kinds of which the root namespace holds what is for everything, and a selector there means nothing. */
const forAll: ReadonlySet<string> = new Set([
  'security.istio.io/PeerAuthentication',
  'networking.istio.io/Sidecar',
]);

/** A policy for the whole mesh selects no workloads. */
export const rootSelectors: ClusterRule = (cluster) =>
  policies(cluster).flatMap(({ selectorPath, ...policy }) =>
    policy.labels !== undefined && policy.namespace === cluster.rootNamespace && forAll.has(policy.kind)
      ? [
          flaw('selector-for-the-mesh', policy, selectorPath.slice(0, -1), {
            object: describeObject(policy.object),
          }),
        ]
      : [],
  );
