import { isIP } from 'node:net';
import { isCidr } from '@cdk8s/strict';

/** Whether Istio takes a text for an address or a range of addresses in CIDR notation. */
export function isSubnet(text: string): boolean {
  return isIP(text) !== 0 || isCidr(text);
}
