import { perCluster } from '../per-cluster';
import type { CheckedReference } from './checked-reference';
import { podSpecs } from './pod-specs';

/** What pods are made with, apart from configuration: accounts, claims, priorities. */
export const podReferences = perCluster((cluster): readonly CheckedReference[] =>
  podSpecs(cluster).flatMap(({ workload: { one }, spec, path }) => {
    const to = (field: CheckedReference['path'], reference: Omit<CheckedReference, 'one' | 'path'>) => ({
      one,
      path: [...path, ...field],
      ...reference,
    });
    const { serviceAccountName, priorityClassName } = spec;
    const { namespace } = one;
    return [
      ...(serviceAccountName === undefined
        ? []
        : [
            to(['serviceAccountName'], {
              kind: '/ServiceAccount',
              namespace,
              name: serviceAccountName,
              effect: 'its pods are not created',
            }),
          ]),
      ...(priorityClassName === undefined
        ? []
        : [
            to(['priorityClassName'], {
              kind: 'scheduling.k8s.io/PriorityClass',
              namespace: '',
              name: priorityClassName,
              isOpen: true,
              effect: 'its pods are not created',
            }),
          ]),
      ...(spec.volumes ?? []).flatMap(({ persistentVolumeClaim: claim, csi }, index) => {
        const provider = csi?.volumeAttributes?.['secretProviderClass'];
        return [
          ...(claim === undefined
            ? []
            : [
                to(['volumes', index, 'persistentVolumeClaim', 'claimName'], {
                  kind: '/PersistentVolumeClaim',
                  namespace,
                  name: claim.claimName,
                  effect: 'its pods stay pending',
                }),
              ]),
          ...(provider === undefined
            ? []
            : [
                to(['volumes', index, 'csi', 'volumeAttributes', 'secretProviderClass'], {
                  kind: 'secrets-store.csi.x-k8s.io/SecretProviderClass',
                  namespace,
                  name: provider,
                  isOpen: true,
                  effect: 'its pods do not start',
                }),
              ]),
        ];
      }),
    ];
  }),
);
