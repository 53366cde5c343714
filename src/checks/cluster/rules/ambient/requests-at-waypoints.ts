import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { authorizations } from '../../facts/authorizations';
import { isOfRequests } from '../../facts/is-of-requests';
import { isPastProxies } from '../../facts/is-past-proxies';
import { flaw } from '../../flaw';

/**
 * What requests are allowed or denied by is asked where requests are seen: in ambient mode at a waypoint. ztunnel knows
 * connections (https://istio.io/latest/docs/ambient/usage/l4-policy/#allowed-policy-attributes).
 */
export const requestsAtWaypoints: ClusterRule = (cluster) =>
  authorizations(cluster).flatMap(({ one, asked }): readonly Problem[] => {
    const { action = 'ALLOW', selector, targetRef, targetRefs = [] } = one.spec;
    if (targetRef !== undefined || targetRefs.length > 0) return [];
    const field = asked.find((found) => isOfRequests(found.field));
    if (field === undefined || !isPastProxies(cluster, one.namespace, selector?.matchLabels)) return [];
    const effect = action === 'DENY' ? 'it denies whatever the request is' : 'it never allows anything';
    return [
      flaw('requests-at-ztunnel', one, field.path, {
        object: describeObject(one.object),
        field: field.field,
        effect,
      }),
    ];
  });
