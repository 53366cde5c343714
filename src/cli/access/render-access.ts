import { impliedObjects } from '../../access/implied-objects';
import { readFacts } from '../../access/read-facts';
import type { ClusterLandscape, Landscape } from '../../model/landscape';
import type { Manifest } from '../../model/manifest';
import type { Problem } from '../../problems/problem';
import { planCluster } from '../../render/plan-cluster';
import { renderUnit, type Trace } from '../../render/render-unit';
import type { ClusterAccess } from './cluster-access';
import { nameEnds } from './name-ends';

/** A cluster as definitions make it, rendered in memory. */
export interface RenderedAccess extends ClusterAccess {
  readonly landscape: ClusterLandscape;
  readonly manifests: readonly Manifest[];
  readonly problems: readonly Problem[];
}

/** Renders one cluster and reads what its manifests say about access. */
export function renderAccess(
  { platform }: Pick<Landscape, 'platform'>,
  landscape: ClusterLandscape,
  trace: Trace,
): RenderedAccess {
  const rendered = planCluster(platform, landscape).map((planned) => renderUnit(planned, trace));
  const manifests = rendered.flatMap((unit) => unit.manifests);
  const objects = manifests.map(({ object }) => object);
  const { dns } = landscape.cluster.networks;
  const { rootNamespace, trustDomain } = platform.mesh;
  const facts = readFacts([...objects, ...impliedObjects(objects, rootNamespace, dns)], {
    rootNamespace,
    trustDomain,
  });
  return {
    cluster: landscape.cluster.name,
    facts,
    dns,
    ends: nameEnds(facts, landscape.tenants),
    landscape,
    manifests,
    problems: rendered.flatMap((unit) => unit.problems),
  };
}
