import { expect, it } from '@jest/globals';
import { distinctGroups } from '../../../../../src/checks/cluster/rules/services/distinct-groups';
import { foundBy } from '../../found-by';
import { workloadGroup } from './workload-group';

const labels = 'app: orders, version: v1';

it('accepts groups with labels of their own, or without any', () => {
  const groups = [
    workloadGroup('a', { labels }),
    workloadGroup('b', { labels: 'app: orders' }),
    workloadGroup('c'),
    workloadGroup('d'),
  ];
  expect(foundBy(distinctGroups, ...groups)).toEqual([]);
});

it('refuses two with the same labels, in whatever order', () => {
  const groups = [workloadGroup('a', { labels }), workloadGroup('b', { labels: 'version: v1, app: orders' })];
  expect(foundBy(distinctGroups, ...groups)).toEqual([
    'indistinct-groups WorkloadGroup b spec.metadata.labels',
  ]);
});
