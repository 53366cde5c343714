import type { DaemonSetSpec, DeploymentSpec, StatefulSetSpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';

/** An update can take a step: pods may be missing, or be more than wanted, for a while. */
export const rollingUpdates: ClusterRule = (cluster) => [
  ...objectsOf<DeploymentSpec>(cluster, 'apps/Deployment').flatMap(({ spec, ...one }) => {
    const { type = 'RollingUpdate', rollingUpdate } = spec.strategy ?? {};
    const path = ['spec', 'strategy'];
    const { minReadySeconds = 0, progressDeadlineSeconds: deadline = 600 } = spec;
    return [
      ...belongs(one, path, type, rollingUpdate),
      ...(rollingUpdate === undefined || type !== 'RollingUpdate' ? [] : ofDeployment(one, rollingUpdate)),
      ...(deadline > minReadySeconds
        ? []
        : [
            refuseField(
              'refused-value',
              one,
              ['spec', 'progressDeadlineSeconds'],
              `is ${deadline}, which is not more than minReadySeconds ${minReadySeconds}`,
            ),
          ]),
    ];
  }),
  ...objectsOf<DaemonSetSpec>(cluster, 'apps/DaemonSet').flatMap(({ spec, ...one }) => {
    const { type = 'RollingUpdate', rollingUpdate } = spec.updateStrategy ?? {};
    if (rollingUpdate === undefined || type !== 'RollingUpdate') return [];
    const { maxUnavailable = 1, maxSurge = 0 } = rollingUpdate;
    if (isNone(maxUnavailable) !== isNone(maxSurge)) return [];
    const reason = `allows maxSurge ${maxSurge} and maxUnavailable ${maxUnavailable} (1 where it is not said), and exactly one of them has to be more than 0`;
    return [refuseField('refused-combination', one, ['spec', 'updateStrategy', 'rollingUpdate'], reason)];
  }),
  ...objectsOf<StatefulSetSpec>(cluster, 'apps/StatefulSet').flatMap(({ spec, ...one }) => {
    const { type = 'RollingUpdate', rollingUpdate } = spec.updateStrategy ?? {};
    return belongs(one, ['spec', 'updateStrategy'], type, rollingUpdate);
  }),
];

function belongs(
  one: CheckedObject,
  path: FieldPath,
  type: string,
  rollingUpdate: unknown,
): readonly Problem[] {
  if (type === 'RollingUpdate' || rollingUpdate === undefined) return [];
  const reason = `stands beside the type ${type}, which does not roll`;
  return [refuseField('refused-combination', one, [...path, 'rollingUpdate'], reason)];
}

type RollingUpdate = NonNullable<NonNullable<DeploymentSpec['strategy']>['rollingUpdate']>;

function ofDeployment(one: CheckedObject, { maxSurge = '25%', maxUnavailable = '25%' }: RollingUpdate) {
  const path = ['spec', 'strategy', 'rollingUpdate'];
  if (isNone(maxSurge) && isNone(maxUnavailable)) {
    const reason = 'allows maxSurge 0 and maxUnavailable 0, so that no pod could ever be replaced';
    return [refuseField('refused-combination', one, path, reason)];
  }
  const percent = /^(\d+)%$/.exec(String(maxUnavailable))?.[1] ?? '0';
  if (Number(percent) <= 100) return [];
  const reason = `is ${maxUnavailable}, which is more than all`;
  return [refuseField('refused-value', one, [...path, 'maxUnavailable'], reason)];
}

const isNone = (amount: number | string): boolean => amount === 0 || amount === '0%';
