import { apiGroup } from '../../conventions/api-group';
import type { KubernetesObject } from '../../model/manifest';

/** By `<API group>/<kind>`. */
const unmeasured: ReadonlySet<string> = new Set([
  'cilium.io/CiliumNetworkPolicy',
  'networking.istio.io/Sidecar',
  'networking.k8s.io/NetworkPolicy',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/RequestAuthentication',
]);

/** Whether the metrics of a cluster may depend on an object: on those that only permit or deny they do not. */
export const isMeasured = ({ apiVersion, kind }: KubernetesObject): boolean =>
  !unmeasured.has(`${apiGroup(apiVersion)}/${kind}`);
