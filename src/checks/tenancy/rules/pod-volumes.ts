import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

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

/**
 * Pods of a tenant mount what its namespace holds, and its claims take no volume that is another's and no class
 * that the platform does not offer: one may hold credentials of others.
 */
export const podVolumes: TenancyRule = (manifests, { clusters }) => {
  const own = tenantsOf(manifests);
  const classes = new Map(
    clusters.map(({ name, storage: { block, classes } }) => [
      name,
      new Set<unknown>([undefined, '', block, ...Object.values(classes)]),
    ]),
  );
  return [
    ...podsOf(own).flatMap(ofPod),
    ...[...own.flatMap(claimsOf), ...podsOf(own).flatMap(passingClaims)].flatMap((claim) =>
      ofClaim(claim, classes.get(claim.manifest.unit.cluster)),
    ),
  ];
};

function ofPod({ manifest, field, spec }: PodOf): Problem[] {
  return listOf(spec['volumes']).flatMap((volume, index) => {
    const at = `${field}.spec.volumes.${index}`;
    const { name: _, csi, ...sources } = recordOf(volume);
    const { driver } = recordOf(csi);
    return [
      ...Object.keys(sources)
        // A rule of its own refuses the directories of nodes.
        .filter((source) => !inside.has(source) && source !== 'hostPath')
        .map((source) => refuse('foreign-volume', manifest, `${at}.${source}`, sources[source])),
      ...(csi === undefined || driver === secretsDriver
        ? []
        : [refuse('foreign-volume', manifest, `${at}.csi.driver`, driver)]),
    ];
  });
}

interface Claim {
  readonly manifest: Manifest;
  readonly field: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Claims that an object makes: by itself, or for each pod of a StatefulSet. */
function claimsOf(manifest: Manifest): readonly Claim[] {
  const spec = recordOf(manifest.object['spec']);
  if (manifest.object.kind === 'PersistentVolumeClaim') return [{ manifest, field: 'spec', spec }];
  return listOf(spec['volumeClaimTemplates']).map((claim, index) => ({
    manifest,
    field: `spec.volumeClaimTemplates.${index}.spec`,
    spec: recordOf(recordOf(claim)['spec']),
  }));
}

/** Claims that live as long as a pod. */
function passingClaims({ manifest, field, spec }: PodOf): readonly Claim[] {
  return listOf(spec['volumes']).flatMap((volume, index) => {
    const { ephemeral } = recordOf(volume);
    const at = `${field}.spec.volumes.${index}.ephemeral.volumeClaimTemplate.spec`;
    const claim = recordOf(recordOf(ephemeral)['volumeClaimTemplate'])['spec'];
    return ephemeral === undefined ? [] : [{ manifest, field: at, spec: recordOf(claim) }];
  });
}

function ofClaim({ manifest, field, spec }: Claim, classes: ReadonlySet<unknown> | undefined): Problem[] {
  const { volumeName, storageClassName } = spec;
  const { namespace } = recordOf(spec['dataSourceRef']);
  const { group } = manifest.unit;
  const found = (key: string, value: unknown) => refuse('foreign-volume', manifest, `${field}.${key}`, value);
  return [
    ...(volumeName === undefined || (typeof volumeName === 'string' && volumeName.startsWith(`${group}.`))
      ? []
      : [found('volumeName', volumeName)]),
    ...(namespace === undefined || namespace === group ? [] : [found('dataSourceRef.namespace', namespace)]),
    ...(classes?.has(storageClassName) === true ? [] : [found('storageClassName', storageClassName)]),
  ];
}
