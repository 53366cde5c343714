import type { Problem } from '../../../../problems/problem';
import { annotations } from '../../../../conventions/annotations';
import type { ClusterRule } from '../../cluster-rule';
import { fault } from '../../istio/fault';

/** Annotations that istiod sets for itself, by which an object would pass for another. */
const internal = [
  'internal.istio.io/parents',
  'internal.istio.io/parent-namespace',
  'internal.istio.io/webhook-always-reject',
];

/** Objects of Istio's carry no annotation that it refuses: what only it sets, and dry-run on what cannot be watched. */
export const plainAnnotations: ClusterRule = ({ objects }) =>
  objects.flatMap((one): readonly Problem[] => {
    const given = one.object.metadata.annotations;
    if (given === undefined || !/^[a-z]+\.istio\.io\//.test(one.kind)) return [];
    const isPolicy = one.kind === 'security.istio.io/AuthorizationPolicy';
    return [...internal, ...(isPolicy ? [] : [annotations.dryRun])]
      .filter((key) => key in given)
      .map((key) => {
        const because =
          key === annotations.dryRun ? 'only AuthorizationPolicies can be watched' : 'istiod sets it';
        return fault.misplaced(['metadata', 'annotations', key], because)(one);
      });
  });
