import type { RoleRef, Subject } from '@cdk8s/kubernetes';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import type { CheckedReference } from './checked-reference';
import { objectsByKind } from './objects-by-kind';

const group = 'rbac.authorization.k8s.io';

/** Roles and accounts that bindings join. */
export const roleReferences = perCluster((cluster): readonly CheckedReference[] =>
  ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) =>
    (objectsByKind(cluster).get(`${group}/${kind}`) ?? []).flatMap((one) => {
      const { roleRef, subjects } = one.object as CheckedObject['object'] & {
        readonly roleRef: RoleRef;
        readonly subjects?: readonly Subject[];
      };
      const accounts = (subjects ?? []).flatMap(({ kind: who, name, namespace }, index) =>
        who === 'ServiceAccount'
          ? [
              {
                one,
                path: ['subjects', index, 'name'],
                kind: '/ServiceAccount',
                namespace: namespace ?? one.namespace,
                name,
                effect: 'nobody gets the role',
              },
            ]
          : [],
      );
      return [
        {
          one,
          path: ['roleRef', 'name'],
          kind: `${group}/${roleRef.kind}`,
          namespace: roleRef.kind === 'Role' ? one.namespace : '',
          name: roleRef.name,
          isOpen: roleRef.kind !== 'Role',
          effect: 'it grants nothing',
        },
        ...accounts,
      ];
    }),
  ),
);
