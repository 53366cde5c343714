import { expect, it } from '@jest/globals';
import { knownAccounts } from '../../../../../src/checks/cluster/rules/policies/known-accounts';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'a principal that pods have',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }] }
`,
    [],
  ],
  [
    'a principal that nobody has',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/wep] } }] }] }
`,
    ['unknown-account spec.rules.0.from.0.source.principals.0'],
  ],
  [
    'an account beside the policy',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { serviceAccounts: [web] } }] }] }
`,
    [],
  ],
  [
    'an account that does not exist',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { notServiceAccounts: [shop/wep] } }] }] }
`,
    ['unknown-account spec.rules.0.from.0.source.notServiceAccounts.0'],
  ],
  [
    'an account that is made',
    `---
apiVersion: v1
kind: ServiceAccount
metadata: { name: job, namespace: shop }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { serviceAccounts: [shop/job] } }] }] }
`,
    [],
  ],
  [
    'a pattern',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: ['*/sa/wep'] } }] }] }
`,
    [],
  ],
  [
    'a namespace of which nothing is shown',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { serviceAccounts: [edge/gateway] } }] }] }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(knownAccounts, mesh + manifests)).toEqual(found);
});
