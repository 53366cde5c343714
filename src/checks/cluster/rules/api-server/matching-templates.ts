import type { LabelSelector, ReplicaSetSpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';
import { refuseField } from '../../refuse-field';

const kinds = ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet'] as const;

/** What makes pods selects the pods that it makes. */
export const matchingTemplates: ClusterRule = (cluster) =>
  kinds.flatMap((kind) =>
    objectsOf<ReplicaSetSpec>(cluster, kind).flatMap(
      ({ spec: { selector, template }, ...one }): Problem[] => {
        const { matchLabels = {}, matchExpressions = [] } = selector;
        const labels = template?.metadata?.labels ?? {};
        const object = describeObject(one.object);
        if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
          const reason = 'is empty: it would select every pod of its namespace';
          return [refuseField('refused-value', one, ['spec', 'selector'], reason)];
        }
        const unmatched = Object.entries(matchLabels).filter(([key, value]) => labels[key] !== value);
        return [
          ...unmatched.map(([key, value]) =>
            flaw('unmatched-template', one, ['spec', 'selector', 'matchLabels', key], {
              object,
              label: `${key}=${value}`,
              reason: labels[key] === undefined ? `have no label ${key}` : `have ${key}=${labels[key]}`,
            }),
          ),
          ...matchExpressions.flatMap((expression, index) => {
            if (holds(expression, labels[expression.key])) return [];
            const { key, operator, values = [] } = expression;
            return [
              flaw('unmatched-template', one, ['spec', 'selector', 'matchExpressions', index], {
                object,
                label: `${key} ${operator} ${values.join(', ')}`.trim(),
                reason: labels[key] === undefined ? `have no label ${key}` : `have ${key}=${labels[key]}`,
              }),
            ];
          }),
        ];
      },
    ),
  );

type Expression = NonNullable<LabelSelector['matchExpressions']>[number];

function holds({ operator, values = [] }: Expression, label: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    // What is no operator is refused for that.
    default:
      return true;
  }
}
