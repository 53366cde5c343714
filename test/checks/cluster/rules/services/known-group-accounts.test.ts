import { expect, it } from '@jest/globals';
import { knownGroupAccounts } from '../../../../../src/checks/cluster/rules/services/known-group-accounts';
import { foundBy } from '../../found-by';
import { workloadGroup } from './workload-group';

const account = '{ apiVersion: v1, kind: ServiceAccount, metadata: { name: orders, namespace: shop } }';

it.each([
  ['an account that exists', [account, workloadGroup('machines')]],
  ['the account that every namespace has', [account, workloadGroup('machines', { account: 'default' })]],
  ['an account of a namespace that shows none', [workloadGroup('machines')]],
])('accepts %s', (_, manifests) => {
  expect(foundBy(knownGroupAccounts, ...manifests)).toEqual([]);
});

it('refuses an account that nothing makes', () => {
  expect(foundBy(knownGroupAccounts, account, workloadGroup('machines', { account: 'oders' }))).toEqual([
    'group-without-account WorkloadGroup machines spec.template.serviceAccount',
  ]);
});
