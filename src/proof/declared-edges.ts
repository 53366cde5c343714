import type { AccessFacts } from '../access/access-facts';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Platform } from '../model/platform';
import { declaredCalls } from './declared-calls';
import type { DeclaredEdge } from './declared-edge';
import { declaredWaysIn } from './declared-ways-in';
import { declaredWaysOut } from './declared-ways-out';
import type { Parties } from './find-parties';
import { platformEdges } from './platform-edges';

/** Everything that may be reached in a cluster, because a definition says so or because the platform needs it. */
export function declaredEdges(
  platform: Platform,
  landscape: ClusterOutline,
  facts: AccessFacts,
  parties: Parties,
): readonly DeclaredEdge[] {
  const services = new Map(
    landscape.tenants.flatMap((tenant) =>
      tenant.services.map((service) => [`${service.namespace}/${service.name}`, service] as const),
    ),
  );
  const idsIn = (namespace: string) => (facts.workloadsIn.get(namespace) ?? []).map(({ id }) => id);
  return [
    ...landscape.tenants.flatMap((tenant) => [
      ...declaredCalls(tenant, (namespace, name) => services.get(`${namespace}/${name}`), parties),
      ...declaredWaysIn(tenant, parties),
      ...declaredWaysOut(tenant, landscape.cluster, parties),
    ]),
    ...platformEdges(platform, landscape, parties, idsIn),
  ];
}
