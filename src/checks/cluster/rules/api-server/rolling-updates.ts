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
    const path = ['spec', 'updateStrategy', 'rollingUpdate'];
    const strange = strangeAmounts(one, path, { maxSurge, maxUnavailable });
    if (strange.length > 0) return strange;
    if (isNone(maxUnavailable) !== isNone(maxSurge)) return [];
    const reason = `allows maxSurge ${maxSurge} and maxUnavailable ${maxUnavailable} (1 where it is not said), and exactly one of them has to be more than 0`;
    return [refuseField('refused-combination', one, path, reason)];
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
  const strange = strangeAmounts(one, path, { maxSurge, maxUnavailable });
  if (strange.length > 0) return strange;
  if (isNone(maxSurge) && isNone(maxUnavailable)) {
    const reason = 'allows maxSurge 0 and maxUnavailable 0, so that no pod could ever be replaced';
    return [refuseField('refused-combination', one, path, reason)];
  }
  const percent = /^(\d+)%$/.exec(String(maxUnavailable))?.[1] ?? '0';
  if (Number(percent) <= 100) return [];
  const reason = `is ${maxUnavailable}, which is more than all`;
  return [refuseField('refused-value', one, [...path, 'maxUnavailable'], reason)];
}

/** Amounts of pods that are neither a number nor a share of them; of a surge, more than all is one. */
function strangeAmounts(
  one: CheckedObject,
  path: FieldPath,
  amounts: Readonly<Record<string, number | string>>,
): readonly Problem[] {
  return Object.entries(amounts).flatMap(([field, amount]) => {
    if (typeof amount === 'number' ? amount >= 0 : /^\d+%$/.test(amount)) return [];
    const reason = `is ${JSON.stringify(amount)}, which is not a number of pods or a share such as 25%`;
    return [refuseField('refused-value', one, [...path, field], reason)];
  });
}

const isNone = (amount: number | string): boolean => amount === 0 || amount === '0%';
