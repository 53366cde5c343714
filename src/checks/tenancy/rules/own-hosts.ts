import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { waysOf, type Ways } from '../ways-of';
import { extensionsOf } from '../extensions-of';

/**
 * Routes and policies that code adds are for hosts of its tenant: Services of the namespace that the definition has
 * none for, and on gateways what it exposes there. Short names are refused: where they lead depends on the reader
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination).
 */
export const ownHosts: TenancyRule = (manifests) => {
  const added = extensionsOf(manifests).filter(({ object }) =>
    ['VirtualService', 'DestinationRule'].includes(object.kind),
  );
  if (added.length === 0) return [];
  const ways = waysOf(manifests);
  return added.flatMap((manifest) =>
    manifest.object.kind === 'VirtualService' ? ofRoutes(manifest, ways) : ofPolicy(manifest, ways),
  );
};

function ofRoutes(manifest: Manifest, ways: Ways): Problem[] {
  const { hosts, gateways } = recordOf(manifest.object['spec']);
  const wanted = listOf(gateways).length === 0 ? ['mesh'] : listOf(gateways);
  const closed = wanted.filter(
    (gateway) => gateway !== 'mesh' && !ways.isExposed(manifest.unit, String(gateway)),
  );
  return [
    ...closed.map((gateway) => refuse('foreign-gateway', manifest, 'spec.gateways', gateway)),
    ...listOf(hosts).flatMap((host, index) => {
      const field = `spec.hosts.${index}`;
      if (String(host).includes('*')) return [refuse('wildcard-host', manifest, field, host)];
      return wanted
        .filter((gateway) => !closed.includes(gateway))
        .flatMap((gateway) => ways.flawsOf(manifest.unit, String(gateway), String(host)))
        .slice(0, 1)
        .map((code) => refuse(code, manifest, field, host));
    }),
  ];
}

function ofPolicy(manifest: Manifest, ways: Ways): Problem[] {
  const { host } = recordOf(manifest.object['spec']);
  if (String(host).includes('*')) return [refuse('wildcard-host', manifest, 'spec.host', host)];
  if (!ways.isService(manifest.unit, String(host)))
    return [refuse('foreign-host', manifest, 'spec.host', host)];
  return ways.hasPolicy(manifest.unit, String(host))
    ? [refuse('host-taken', manifest, 'spec.host', host)]
    : [];
}
