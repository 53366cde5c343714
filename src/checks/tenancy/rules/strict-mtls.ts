import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

/** What code adds leaves mTLS as strict as it is: for those who are called, and for those who call. */
export const strictMtls: TenancyRule = (manifests) =>
  extensionsOf(manifests).flatMap((manifest) => {
    const spec = recordOf(manifest.object['spec']);
    if (manifest.object.kind === 'PeerAuthentication') return ofPeers(manifest, spec);
    return manifest.object.kind === 'DestinationRule' ? ofDestination(manifest, spec) : [];
  });

function ofPeers(manifest: Manifest, { mtls, portLevelMtls }: Readonly<Record<string, unknown>>): Problem[] {
  return [
    ['spec.mtls.mode', mtls] as const,
    ...Object.entries(recordOf(portLevelMtls)).map(
      ([port, mode]) => [`spec.portLevelMtls.${port}.mode`, mode] as const,
    ),
  ].flatMap(([field, value]) => {
    const { mode } = recordOf(value);
    return mode === 'PERMISSIVE' || mode === 'DISABLE'
      ? [refuse('weakened-mtls', manifest, field, mode)]
      : [];
  });
}

function ofDestination(manifest: Manifest, spec: Readonly<Record<string, unknown>>): Problem[] {
  return [
    ['spec', spec] as const,
    ...listOf(spec['subsets']).map((subset, index) => [`spec.subsets.${index}`, recordOf(subset)] as const),
  ].flatMap(([field, { trafficPolicy }]) => {
    const policy = recordOf(trafficPolicy);
    return [
      [`${field}.trafficPolicy`, policy] as const,
      ...listOf(policy['portLevelSettings']).map(
        (port, index) => [`${field}.trafficPolicy.portLevelSettings.${index}`, recordOf(port)] as const,
      ),
    ].flatMap(([at, { tls }]) => {
      const { mode } = recordOf(tls);
      return tls === undefined || mode === 'ISTIO_MUTUAL'
        ? []
        : [refuse('weakened-mtls', manifest, `${at}.tls.mode`, mode)];
    });
  });
}
