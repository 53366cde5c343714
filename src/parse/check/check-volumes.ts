import type { ServiceSettings } from '../../definition/service-definition';
import type { Cluster } from '../../model/platform';
import { problem, type Place, type Problem } from '../../problems/problem';
import { unknownOfCluster } from './unknown-of-cluster';

/**
 * What the settings of one environment ask of a cluster that it cannot give.
 *
 * @param classes names of the storage classes of each cluster
 */
export function checkVolumes(
  settings: ServiceSettings,
  severalVersions: boolean,
  cluster: Cluster,
  classes: ReadonlyMap<string, readonly string[]>,
  placeOf: (name: string, ...path: readonly string[]) => Place,
): readonly Problem[] {
  return Object.entries(settings.volumes ?? {}).flatMap(([name, definition]): Problem[] => {
    const { volume } = definition;
    const place = placeOf(name);
    if (volume === 'disk') {
      return [
        ...(severalVersions ? [problem('versions-with-disk', place, { volume: name })] : []),
        ...unknownOfCluster('storage class', definition.class, cluster.name, classes, placeOf(name, 'class')),
      ];
    }
    const credentials = 'credentials' in definition ? definition.credentials : undefined;
    const listed = (settings.secrets ?? []).find(
      (secret) => typeof secret !== 'string' && secret.name === credentials,
    );
    if (typeof listed === 'object' && listed.from === 'csi') {
      return [problem('csi-secret-without-files', place, { name: listed.name })];
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
