import { isIPv4 } from 'node:net';
import type { ServiceEntrySpec } from '@cdk8s/istio';
import { meshProtocol } from '../../conventions/mesh-protocol';
import type { External } from '../../model/external';
import type { Protocol } from '../../model/port';

/** Protocols whose first bytes name no host, so that only an address tells one destination from another. */
const isNameless = (protocol: Protocol): boolean =>
  ['tcp', 'mongo', 'mysql', 'redis'].includes(meshProtocol(protocol));

/**
 * How proxies recognise an external host and find it
 * (https://istio.io/latest/docs/reference/config/networking/service-entry/):
 * - known by address only: that address, and nothing to resolve;
 * - with a port of a nameless protocol and known addresses: whatever goes to these goes through unchanged. By
 *   name alone, the first of two databases on one port would get the traffic of both (istio/istio#10456);
 * - else by its name, which the proxy resolves.
 */
export function externalResolution(
  externals: readonly External[],
): Pick<ServiceEntrySpec, 'resolution' | 'addresses' | 'endpoints'> {
  const literal = externals.find(({ host }) => isIPv4(host));
  if (literal !== undefined) {
    return { resolution: 'STATIC', addresses: [literal.host], endpoints: [{ address: literal.host }] };
  }
  if (externals.some(({ protocol, addresses }) => isNameless(protocol) && addresses.length > 0)) {
    const addresses = new Set(externals.flatMap((external) => external.addresses));
    return { resolution: 'NONE', addresses: [...addresses].toSorted() };
  }
  return { resolution: 'DNS' };
}
