import { isIPv4 } from 'node:net';
import type { External } from '../../../model/external';

/** Address ranges of an external system in CIDR notation; none where only its name is known. */
export function externalRanges({ host, addresses }: Pick<External, 'host' | 'addresses'>): string[] {
  const known = addresses.length === 0 && isIPv4(host) ? [host] : addresses;
  return known.map((address) => (address.includes('/') ? address : `${address}/32`));
}
