import { expect, it } from '@jest/globals';
import { agreedScopes } from '../../../../../src/checks/cluster/rules/schemas/agreed-scopes';
import { customDefinition } from '../../../custom/custom-definition';
import { flawsOf } from '../../flaws-of';

const named = (apiVersion: string, kind: string, namespace?: string) => ({
  apiVersion,
  kind,
  metadata: { name: 'a', ...(namespace === undefined ? {} : { namespace }) },
});

it.each([
  ['v1', 'Service', 'shop', undefined],
  ['acme.example/v1', 'Widget', 'shop', undefined],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', undefined, 'shop'],
])('holds %s %s to the scope of its kind', (apiVersion, kind, right, wrong) => {
  const found = (namespace: string | undefined) =>
    flawsOf(agreedScopes, [customDefinition({ type: 'object' }), named(apiVersion, kind, namespace)]);
  expect(found(right)).toEqual([]);
  expect(found(wrong)).toEqual(['wrong-scope metadata.namespace']);
});

it('says nothing of a kind that nobody knows', () => {
  expect(flawsOf(agreedScopes, [named('other.example/v1', 'Widget')])).toEqual([]);
});
