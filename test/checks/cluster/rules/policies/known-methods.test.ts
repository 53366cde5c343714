import { expect, it } from '@jest/globals';
import { knownMethods } from '../../../../../src/checks/cluster/rules/policies/known-methods';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'methods and patterns',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ to: [{ operation: { methods: [GET, 'P*', '*ETE', '*'] } }] }] }
`,
    [],
  ],
  [
    'small letters',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ to: [{ operation: { methods: [get] } }] }] }
`,
    ['unknown-method spec.rules.0.to.0.operation.methods.0'],
  ],
  [
    'a method of gRPC',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ to: [{ operation: { notMethods: [/shop.Orders/List] } }] }] }
`,
    ['unknown-method spec.rules.0.to.0.operation.notMethods.0'],
  ],
  [
    'a pattern of none',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ to: [{ operation: { methods: ['X*'] } }] }] }
`,
    ['unknown-method spec.rules.0.to.0.operation.methods.0'],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(knownMethods, manifests)).toEqual(found);
});
