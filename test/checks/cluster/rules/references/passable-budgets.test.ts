import { expect, it } from '@jest/globals';
import { passableBudgets } from '../../../../../src/checks/cluster/rules/references/passable-budgets';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const budget = (rule: string) => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { ${rule}, selector: { matchLabels: { app: web } } }
`;
const pods = (count: number) => deployment('web', { more: `replicas: ${count}` });
const scaler = (least: number) => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: a, namespace: shop }
spec:
  minReplicas: ${least}
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
`;

it.each(['maxUnavailable: 1', 'minAvailable: 1', 'minAvailable: 50%', 'maxUnavailable: 10%'])(
  'lets one of two pods go by %s',
  (rule) => {
    expect(foundBy(passableBudgets, pods(2), budget(rule))).toEqual([]);
  },
);

it.each([
  ['maxUnavailable: 0', 'maxUnavailable'],
  ['maxUnavailable: 0%', 'maxUnavailable'],
  ['minAvailable: 2', 'minAvailable'],
  ['minAvailable: 100%', 'minAvailable'],
  ['minAvailable: 51%', 'minAvailable'],
])('finds that none of two may go by %s', (rule, field) => {
  expect(foundBy(passableBudgets, pods(2), budget(rule))).toEqual([
    `blocking-budget PodDisruptionBudget web spec.${field}`,
  ]);
});

it('goes by the fewest pods that an autoscaler leaves', () => {
  expect(foundBy(passableBudgets, pods(1), scaler(2), budget('minAvailable: 1'))).toEqual([]);
  expect(foundBy(passableBudgets, pods(9), scaler(1), budget('minAvailable: 1'))).toHaveLength(1);
});
