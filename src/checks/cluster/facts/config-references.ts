import type { Container, EnvVar, Volume } from '@cdk8s/kubernetes';
import type { FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import type { CheckedReference } from './checked-reference';
import { podSpecs } from './pod-specs';

/** A reference of a pod, as yet without the object that makes it. */
type Found = Pick<CheckedReference, 'path' | 'kind' | 'name'> & Pick<CheckedReference, 'keys'>;

interface Source {
  readonly name?: string;
  readonly secretName?: string;
  readonly optional?: boolean;
  readonly items?: readonly { readonly key: string }[];
}

/** ConfigMaps and Secrets that pods cannot start without, in the order of the manifests. */
export const configReferences = perCluster((cluster): readonly CheckedReference[] =>
  podSpecs(cluster).flatMap(({ workload: { one }, spec, path }) => {
    const found = [
      ...(spec.volumes ?? []).flatMap((volume, index) => ofVolume(volume, [...path, 'volumes', index])),
      ...(['initContainers', 'containers'] as const).flatMap((list) =>
        (spec[list] ?? []).flatMap((container, index) => ofContainer(container, [...path, list, index])),
      ),
    ];
    return found.map((reference) => ({
      ...reference,
      one,
      namespace: one.namespace,
      effect: 'its pods do not start',
    }));
  }),
);

function ofVolume({ configMap, secret, projected }: Volume, path: FieldPath): readonly Found[] {
  return [
    ...ofSource('/ConfigMap', configMap, [...path, 'configMap']),
    ...ofSource('/Secret', secret, [...path, 'secret'], 'secretName'),
    ...(projected?.sources ?? []).flatMap((source, index) => [
      ...ofSource('/ConfigMap', source.configMap, [...path, 'projected', 'sources', index, 'configMap']),
      ...ofSource('/Secret', source.secret, [...path, 'projected', 'sources', index, 'secret']),
    ]),
  ];
}

function ofContainer({ env, envFrom }: Container, path: FieldPath): readonly Found[] {
  return [
    ...(envFrom ?? []).flatMap(({ configMapRef, secretRef }, index) => [
      ...ofSource('/ConfigMap', configMapRef, [...path, 'envFrom', index, 'configMapRef']),
      ...ofSource('/Secret', secretRef, [...path, 'envFrom', index, 'secretRef']),
    ]),
    ...(env ?? []).flatMap((variable, index) => ofVariable(variable, [...path, 'env', index, 'valueFrom'])),
  ];
}

function ofVariable({ valueFrom }: EnvVar, path: FieldPath): readonly Found[] {
  return [
    { kind: '/ConfigMap', source: valueFrom?.configMapKeyRef, field: 'configMapKeyRef' },
    { kind: '/Secret', source: valueFrom?.secretKeyRef, field: 'secretKeyRef' },
  ].flatMap(({ kind, source, field }) =>
    source?.name === undefined || source.optional === true
      ? []
      : [
          {
            kind,
            name: source.name,
            path: [...path, field, 'name'],
            keys: [{ key: source.key, path: [...path, field, 'key'] }],
          },
        ],
  );
}

function ofSource(
  kind: string,
  source: Source | undefined,
  path: FieldPath,
  field: 'name' | 'secretName' = 'name',
): readonly Found[] {
  const name = source?.[field];
  if (source === undefined || name === undefined || source.optional === true) return [];
  const keys = (source.items ?? []).map(({ key }, index) => ({
    key,
    path: [...path, 'items', index, 'key'],
  }));
  return [{ kind, name, path: [...path, field], keys }];
}
