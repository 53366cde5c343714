import { expect, it } from '@jest/globals';
import { clusterRules } from '../../../src/checks/cluster/cluster-rules';

it('names each rule once', () => {
  expect(new Set(clusterRules).size).toBe(clusterRules.length);
});
