import { holdsAddress } from './holds-address';
import type { OtherEnd } from './other-end';

/**
 * Whether a block of addresses surely holds the other end. `except` takes addresses out of `cidr`
 * (https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/). The manifests know no
 * address of a pod, which is "ephemeral and unpredictable"
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors),
 * and none of a name outside: only a block of all addresses holds those.
 */
export function inBlock(cidr: string, except: readonly string[], other: OtherEnd): boolean {
  const all = cidr === '0.0.0.0/0';
  if (other.kind === 'pod') return all && except.length === 0;
  if (other.addresses.length === 0) return all;
  return other.addresses.every(
    (address) => holdsAddress(cidr, address) && !except.some((range) => holdsAddress(range, address)),
  );
}
