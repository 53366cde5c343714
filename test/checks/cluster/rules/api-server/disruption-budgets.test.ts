import { describe, expect, it } from '@jest/globals';
import { disruptionBudgets } from '../../../../../src/checks/cluster/rules/api-server/disruption-budgets';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('disruption budgets', () => {
  it.each<[string, KubernetesObject]>([
    ['a number', object('policy/v1 PodDisruptionBudget', { spec: { selector: {}, minAvailable: 1 } })],
    ['a share', object('policy/v1 PodDisruptionBudget', { spec: { selector: {}, maxUnavailable: '100%' } })],
  ])('accept %s', (_, one) => {
    expect(flawsOf(disruptionBudgets, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'both',
      object('policy/v1 PodDisruptionBudget', { spec: { selector: {}, minAvailable: 1, maxUnavailable: 1 } }),
      'refused-combination spec.maxUnavailable',
    ],
    [
      'a number in words',
      object('policy/v1 PodDisruptionBudget', { spec: { selector: {}, minAvailable: '1' } }),
      'refused-value spec.minAvailable',
    ],
    [
      'more than all',
      object('policy/v1 PodDisruptionBudget', { spec: { selector: {}, maxUnavailable: '101%' } }),
      'refused-value spec.maxUnavailable',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(disruptionBudgets, [one])).toEqual([flaw]);
  });
});
