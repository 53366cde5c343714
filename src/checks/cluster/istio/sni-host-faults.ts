import { isIP } from 'node:net';
import { matchesHost } from '../../../access/matches-host';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { isHostPattern } from './is-host-pattern';
import { isRoutedSni } from './is-routed-sni';

/** The name in a TLS handshake is one of those that the VirtualService is for. */
export function sniHostFaults(
  sni: string,
  path: FieldPath,
  { hosts, atGateway }: { readonly hosts: readonly string[]; readonly atGateway: boolean },
): readonly Fault[] {
  if (isIP(sni) !== 0) {
    return [fault.useless(path, 'a handshake names no address', 'write the name that clients call')];
  }
  if (!isHostPattern(sni) && !(atGateway && isRoutedSni(sni))) {
    return [fault.wrong(path, sni, 'a DNS name, of which the first part may be *')];
  }
  return hosts.some((host) => matchesHost(host, sni))
    ? []
    : [fault.wrong(path, sni, `a name that the hosts ${hosts.join(', ')} cover`, hosts)];
}
