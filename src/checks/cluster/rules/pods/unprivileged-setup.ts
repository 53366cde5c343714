import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { meshCni } from '../../facts/mesh-cni';
import { podLevels } from '../../facts/pod-levels';
import { workloadsIn } from '../../facts/workloads-in';
import { flaw } from '../../flaw';

/**
 * Pods of the mesh get what their namespace allows: without Istio's node agent each gets the container `istio-init`,
 * which no level but `privileged` lets in. Only said where the manifests of istiod show that there is no agent.
 */
export const unprivilegedSetup: ClusterRule = (cluster) => {
  if (meshCni(cluster) !== false) return [];
  return [...podLevels(cluster).values()].flat().flatMap(({ namespace, mode, level }) => {
    const pods = workloadsIn(cluster)
      .get(namespace.name)
      ?.find(({ inMesh, isGateway }) => inMesh && !isGateway);
    return mode === 'warn' || pods === undefined
      ? []
      : [
          flaw(
            'refused-proxy-setup',
            namespace,
            ['metadata', 'labels', labels.podSecurity(mode)],
            { namespace: namespace.name, level, pods: describeObject(pods.one.object) },
            { one: pods.one, path: [] },
          ),
        ];
  });
};
