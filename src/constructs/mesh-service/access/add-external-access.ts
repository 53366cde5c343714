import { isIPv4 } from 'node:net';
import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import type { CiliumNetworkPolicySpec } from '@cdk8s/cilium';
import type { Construct } from 'constructs';
import { ciliumDnsRules } from '../../../conventions/cilium-dns-rules';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import type { External } from '../../../model/external';
import { externalRanges } from './external-ranges';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { waysOut } from './ways-out';

type Rule = NonNullable<CiliumNetworkPolicySpec['egress']>[number];

/** Adds, on clusters with Cilium, the way to external systems: by name where they have one. */
export function addExternalAccess(scope: Construct, service: MeshServiceSettings): void {
  const { cni, networks } = service;
  const externals = waysOut(service);
  if (cni !== 'cilium' || externals.length === 0) return;
  new CiliumNetworkPolicy(scope, 'external-access', {
    metadata: objectMetadata(service, names.externalAccess(service.name)),
    spec: {
      endpointSelector: { matchLabels: { [labels.service]: service.name } },
      egress: [
        ...(externals.some(hasName) ? ciliumDnsRules(networks.dns) : []),
        ...externals.map(toExternal),
      ],
    },
  });
}

function toExternal(external: External): Rule {
  return {
    ...(hasName(external)
      ? { toFQDNs: [{ matchName: external.host }] }
      : { toCIDR: externalRanges(external) }),
    toPorts: [{ ports: [{ port: String(external.port), protocol: 'TCP' }] }],
  };
}

function hasName({ host }: External): boolean {
  return !isIPv4(host);
}
