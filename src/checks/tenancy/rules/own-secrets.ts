import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { namespacesOf } from '../namespaces-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

const token = 'kubernetes.io/service-account-token';

/** A tenant reads secrets below its project and environment, from the store of the platform, into Secrets. */
export const ownSecrets: TenancyRule = (manifests, { secretStore }) => {
  const namespaceOf = namespacesOf(manifests);
  return tenantsOf(manifests)
    .filter(({ object }) => object.kind === 'ExternalSecret')
    .flatMap((manifest) => {
      const { project, environment } = namespaceOf(manifest.unit, manifest.object.metadata.namespace);
      return [
        ...ofStores(manifest, secretStore.name),
        ...ofKeys(manifest, `${project ?? ''}/${environment ?? ''}/`),
        ...ofTarget(manifest),
      ];
    });
};

const specOf = ({ object }: Manifest) => recordOf(object['spec']);

/** The lists of what is read, each entry with its field. */
const reads = (manifest: Manifest) =>
  ['data', 'dataFrom'].flatMap((list) =>
    listOf(specOf(manifest)[list]).map((entry, index) => ({
      field: `spec.${list}.${index}`,
      entry: recordOf(entry),
    })),
  );

function ofStores(manifest: Manifest, store: string): Problem[] {
  const { secretStoreRef } = specOf(manifest);
  const all = reads(manifest);
  const each = all.flatMap(({ field, entry }) =>
    entry['sourceRef'] === undefined ? [] : [[`${field}.sourceRef`, entry['sourceRef']] as const],
  );
  const shared = each.length === all.length && secretStoreRef === undefined ? [] : [secretStoreRef];
  return [
    ...shared.map((reference) => ['spec.secretStoreRef', reference] as const),
    ...each.map(([field, source]) => [`${field}.storeRef`, recordOf(source)['storeRef']] as const),
  ]
    .filter(([, reference]) => {
      const { kind, name } = recordOf(reference);
      return kind !== 'ClusterSecretStore' || name !== store;
    })
    .map(([field, reference]) => refuse('foreign-secret-store', manifest, field, reference));
}

function ofKeys(manifest: Manifest, prefix: string): Problem[] {
  return reads(manifest).flatMap(({ field, entry }) =>
    [
      ['remoteRef.key', entry['remoteRef'], 'key'] as const,
      ['extract.key', entry['extract'], 'key'] as const,
      ['find.path', entry['find'], 'path'] as const,
    ].flatMap(([at, reference, key]) => {
      if (reference === undefined) return [];
      const value = recordOf(reference)[key];
      return typeof value === 'string' && value.startsWith(prefix) && !value.split('/').includes('..')
        ? []
        : [refuse('foreign-secret-key', manifest, `${field}.${at}`, value)];
    }),
  );
}

function ofTarget(manifest: Manifest): Problem[] {
  const { manifest: other, template } = recordOf(specOf(manifest)['target']);
  const { type } = recordOf(template);
  return [
    ...(other === undefined
      ? []
      : [refuse('foreign-secret-target', manifest, 'spec.target.manifest', other)]),
    ...(type === token ? [refuse('foreign-secret-target', manifest, 'spec.target.template.type', type)] : []),
  ];
}
