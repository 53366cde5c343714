import { checkManifests } from './check-manifests';
import type { readLandscape } from '../../src/cli/read-landscape';
import { byProject } from '../../src/delivery/by-project';
import { planDelivery } from '../../src/delivery/plan-delivery';
import { unitsOf } from '../../src/delivery/units-of';
import type { Manifest } from '../../src/model/manifest';
import type { Cluster, Platform } from '../../src/model/platform';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';

type Read = Pick<ReturnType<typeof readLandscape>, 'landscape' | 'trace'>;

/** All that is rendered for a cluster, each object with what it was rendered for. */
export interface RenderedCluster {
  readonly platform: Platform;
  readonly cluster: Cluster;
  readonly manifests: readonly Manifest[];
}

/** Two clusters of the sample company, one of each engine. */
export function renderedClusters({ landscape, trace }: Read): readonly RenderedCluster[] {
  if (landscape === undefined) throw new Error('the sample company has problems');
  const { platform, clusters } = landscape;
  const engines = new Map(clusters.toReversed().map((one) => [one.cluster.engine, one]));
  return [...engines.values()].map((one) => {
    const manifests = planCluster(platform, one).flatMap((planned) => renderUnit(planned, trace).manifests);
    const delivery = renderUnit(planDelivery(platform, one, unitsOf(manifests)), trace);
    const all = [...manifests, ...delivery.manifests.map(byProject)];
    const [found] = checkManifests(all, platform, one.cluster);
    if (found !== undefined) throw new Error(`the sample company is not silent: ${found.code}`);
    return { platform, cluster: one.cluster, manifests: all };
  });
}
