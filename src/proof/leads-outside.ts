import { isIPv4 } from 'node:net';
import type { Way } from '../access/ways/way';
import type { DeclaredEdge } from './declared-edge';

/**
 * Whether a way out of the cluster is as wide as a declared system needs and no wider: its name or, where names cannot
 * be said, its addresses; and where these are not known, everything that is not in the cluster.
 */
export function leadsOutside({ to, ports }: Way, declared: DeclaredEdge): boolean {
  const host = declared.to.slice('external:'.length);
  const end = to.slice('external:'.length);
  const { addresses = [] } = declared;
  const known = addresses.length === 0 && isIPv4(host) ? [host] : addresses;
  return (
    ports.first === declared.port &&
    ports.last === declared.port &&
    ports.protocol === 'TCP' &&
    (end === host || known.some((range) => end === range || end === `${range}/32`))
  );
}
