import type { ServiceSettings } from '../../definition/service-definition';
import type { Cluster } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';

/** What the settings of one environment ask of a cluster that it cannot give. */
export function checkVolumes(
  settings: ServiceSettings,
  severalVersions: boolean,
  cluster: Cluster,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  return Object.entries(settings.volumes ?? {}).flatMap(([name, { volume }]): Problem[] => {
    const place = { file: at.file, path: [...at.path, 'volumes', name] };
    if (volume === 'disk') {
      return severalVersions ? [problem('versions-with-disk', place, { volume: name })] : [];
    }
    return volume !== 'scratch' && volume !== cluster.storage.shares
      ? [
          problem('share-not-mountable', place, {
            volume: name,
            kind: volume,
            cluster: cluster.name,
            shares: cluster.storage.shares,
          }),
        ]
      : [];
  });
}
