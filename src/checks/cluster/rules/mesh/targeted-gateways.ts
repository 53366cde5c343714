import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { namesIn } from '../../facts/names-in';
import { policies } from '../../facts/policies';
import { flaw } from '../../flaw';

/** Kinds that can name a Gateway as their target. */
const targeting: ReadonlySet<string> = new Set([
  'extensions.istio.io/WasmPlugin',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/RequestAuthentication',
  'telemetry.istio.io/Telemetry',
]);

/** A policy for the pods that Istio makes for a Gateway names the Gateway: what their labels are is up to Istio. */
export const targetedGateways: ClusterRule = (cluster) =>
  policies(cluster).flatMap(({ selectorPath, ...policy }) => {
    const name = policy.labels?.[labels.gatewayName];
    if (name === undefined || policy.isAttached || !targeting.has(policy.kind)) return [];
    if (!namesIn(cluster, 'gateway.networking.k8s.io/Gateway', policy.namespace).has(name)) return [];
    return [
      flaw('selector-for-gateway', policy, [...selectorPath, labels.gatewayName], {
        object: describeObject(policy.object),
        gateway: name,
      }),
    ];
  });
