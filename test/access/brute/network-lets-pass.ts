import type { KubernetesObject } from '../../../src/model/manifest';
import { ciliumPolicies } from './cilium-policies';
import type { Connection } from './connection';
import { networkPolicies } from './network-policies';

/**
 * Whether the network lets a connection pass. Open unless a policy isolates the pod. Where Cilium enforces policies of
 * both kinds, all that any of them allows adds up (https://docs.cilium.io/en/stable/network/kubernetes/policy/). Pods on
 * their node's network are taken as all others; what becomes of them is left to the plugin
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods).
 */
export function networkLetsPass(objects: readonly KubernetesObject[], connection: Connection): boolean {
  const standard = networkPolicies(objects, connection);
  const cilium = ciliumPolicies(objects, connection);
  if (!standard.isolates && !cilium.isolates) return true;
  return standard.allows || cilium.allows;
}
