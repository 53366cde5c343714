import type { ClusterLandscape } from '../../src/model/landscape';
import type { Manifest } from '../../src/model/manifest';
import type { Platform } from '../../src/model/platform';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { sampleLandscape } from '../apps/sample-company';
import { once } from '../helpers/once';

/** A cluster of the sample company with everything that is rendered for it. */
export interface SampleManifests {
  readonly platform: Platform;
  readonly landscape: ClusterLandscape;
  readonly manifests: readonly Manifest[];
}

/** The clusters of the sample company by name, each rendered once. */
export const sampleManifests = once((): ReadonlyMap<string, SampleManifests> => {
  const { platform, clusters } = sampleLandscape();
  return new Map(
    clusters.map((one) => [
      one.cluster.name,
      {
        platform,
        landscape: one,
        manifests: planCluster(platform, one).flatMap(
          (planned) => renderUnit(planned, () => undefined).manifests,
        ),
      },
    ]),
  );
});
