import { join } from 'node:path';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import type { ClusterLandscape } from '../../src/model/landscape';
import type { Manifest } from '../../src/model/manifest';
import type { Platform } from '../../src/model/platform';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';

/** A cluster of the sample company with everything that is rendered for it. */
export interface SampleManifests {
  readonly platform: Platform;
  readonly landscape: ClusterLandscape;
  readonly manifests: readonly Manifest[];
}

/** The clusters of the sample company by name, each rendered once. */
export function sampleManifests(): ReadonlyMap<string, SampleManifests> {
  const { sources } = loadSources(join(__dirname, '../..'), api);
  const { landscape } = sources === undefined ? {} : parseLandscape(sources);
  if (landscape === undefined) throw new Error('the sample company is not valid');
  const { platform } = landscape;
  return new Map(
    landscape.clusters.map((one) => [
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
}
