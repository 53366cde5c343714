import type { Manifest } from '../../model/manifest';
import type { Problem } from '../../problems/problem';
import { isTenants } from '../is-tenants';
import { listOf } from '../list-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../record-of';
import { refuse } from '../refuse';
import type { Rule } from '../rule';

/** Sources that lie in the namespace. Those that the node mounts from elsewhere go around every policy. */
const inside = new Set([
  'configMap',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

const secretsDriver = 'secrets-store.csi.k8s.io';

/** Pods of a tenant mount what its namespace holds, and its claims take no volume that is another's. */
export const podVolumes: Rule = (manifests) => {
  const own = manifests.filter(isTenants);
  return [...podsOf(own).flatMap(ofPod), ...own.flatMap(ofClaims)];
};

function ofPod({ manifest, field, spec }: PodOf): Problem[] {
  return listOf(spec['volumes']).flatMap((volume, index) => {
    const at = `${field}.spec.volumes.${index}`;
    const { name: _, ephemeral, csi, ...sources } = recordOf(volume);
    const { driver } = recordOf(csi);
    const claim = recordOf(recordOf(ephemeral)['volumeClaimTemplate'])['spec'];
    return [
      ...Object.keys(sources)
        // A rule of its own refuses the directories of nodes.
        .filter((source) => !inside.has(source) && source !== 'hostPath')
        .map((source) => refuse('foreign-volume', manifest, `${at}.${source}`, sources[source])),
      ...(csi === undefined || driver === secretsDriver
        ? []
        : [refuse('foreign-volume', manifest, `${at}.csi.driver`, driver)]),
      ...ofClaim(manifest, `${at}.ephemeral.volumeClaimTemplate.spec`, claim),
    ];
  });
}

function ofClaims(manifest: Manifest): Problem[] {
  const { kind } = manifest.object;
  const spec = manifest.object['spec'];
  if (kind === 'PersistentVolumeClaim') return ofClaim(manifest, 'spec', spec);
  return listOf(recordOf(spec)['volumeClaimTemplates']).flatMap((claim, index) =>
    ofClaim(manifest, `spec.volumeClaimTemplates.${index}.spec`, recordOf(claim)['spec']),
  );
}

function ofClaim(manifest: Manifest, field: string, claim: unknown): Problem[] {
  const { volumeName, dataSourceRef } = recordOf(claim);
  const { namespace } = recordOf(dataSourceRef);
  const { group } = manifest.unit;
  return [
    ...(volumeName === undefined || (typeof volumeName === 'string' && volumeName.startsWith(`${group}.`))
      ? []
      : [refuse('foreign-volume', manifest, `${field}.volumeName`, volumeName)]),
    ...(namespace === undefined || namespace === group
      ? []
      : [refuse('foreign-volume', manifest, `${field}.dataSourceRef.namespace`, namespace)]),
  ];
}
