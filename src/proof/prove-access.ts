import { impliedObjects } from '../access/implied-objects';
import { readFacts } from '../access/read-facts';
import { listWays } from '../access/ways/list-ways';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Manifest } from '../model/manifest';
import type { Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { declaredHosts } from './declared-hosts';
import { declaredEdges } from './declared-edges';
import { documentedWays } from './documented-ways';
import { objectPlaces } from './object-places';
import { findParties, type Parties } from './find-parties';
import { openToAll } from './open-to-all';
import { proveEdges } from './prove-edges';
import { proveGateways } from './prove-gateways';
import { proveLayers } from './prove-layers';
import { proveMutualTls } from './prove-mutual-tls';
import { proveWaysOut } from './prove-ways-out';

/**
 * Compares what the manifests of a cluster permit with what definitions declare, edge by edge and layer by layer. Both
 * sides are worked out apart: manifests are read as a cluster reads them, and definitions as their authors wrote them.
 */
export function proveAccess(
  platform: Platform,
  landscape: ClusterOutline,
  manifests: readonly Manifest[],
): readonly Problem[] {
  const objects = manifests.map(({ object }) => object);
  const { rootNamespace, trustDomain } = platform.mesh;
  const facts = readFacts(
    [...objects, ...impliedObjects(objects, rootNamespace, landscape.cluster.networks.dns)],
    {
      rootNamespace,
      trustDomain,
    },
  );
  const parties = findParties(manifests, facts);
  const declared = declaredEdges(platform, landscape, facts, parties);
  const ways = listWays(facts);
  const placeOf = objectPlaces(manifests);
  const documented = documentedWays(platform, landscape);
  return [
    ...proveEdges(facts, ways, declared, openToAll(landscape), placeOf),
    ...proveLayers(ways, declared, documented, placeOf),
    ...proveGateways(facts, declaredHosts(platform, landscape, parties), placeOf),
    ...proveWaysOut(facts, ways, declared),
    ...proveMutualTls(facts, meshedWorkloads(landscape, parties), placeOf),
  ];
}

/** Every service of a tenant; what a project adds in code may do without. */
function meshedWorkloads({ tenants }: ClusterOutline, { workloadsOf }: Parties): ReadonlySet<string> {
  return new Set(
    tenants.flatMap(({ services }) =>
      services.flatMap(({ namespace, name }) => workloadsOf(namespace, name).map(({ id }) => id)),
    ),
  );
}
