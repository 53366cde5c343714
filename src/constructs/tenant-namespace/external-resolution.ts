import { isIPv4 } from 'node:net';
import type { ServiceEntrySpec } from '@cdk8s/istio';
import { isNameless } from '../../conventions/is-nameless';
import type { External } from '../../model/external';

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
