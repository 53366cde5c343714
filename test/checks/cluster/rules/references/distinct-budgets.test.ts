import { expect, it } from '@jest/globals';
import { distinctBudgets } from '../../../../../src/checks/cluster/rules/references/distinct-budgets';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const budget = (name: string, selector: string) => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}, namespace: shop }
spec: { maxUnavailable: 1, selector: ${selector} }
`;
const web = budget('web', '{ matchLabels: { app: web } }');

it('lets pods have a budget each', () => {
  const orders = budget('orders', '{ matchLabels: { app: orders } }');
  expect(foundBy(distinctBudgets, deployment('web'), deployment('orders'), web, orders)).toEqual([]);
});

it('finds pods with two', () => {
  expect(foundBy(distinctBudgets, deployment('web'), web, budget('all', '{}'))).toEqual([
    'two-budgets PodDisruptionBudget all spec.selector',
  ]);
});
