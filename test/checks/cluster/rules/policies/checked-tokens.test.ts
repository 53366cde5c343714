import { expect, it } from '@jest/globals';
import { checkedTokens } from '../../../../../src/checks/cluster/rules/policies/checked-tokens';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'tokens that are checked',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, action: ALLOW, rules: [{ from: [{ source: { requestPrincipals: [a/b] } }] }] }
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: a, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, jwtRules: [{ issuer: a }] }
`,
    [],
  ],
  [
    'tokens that the mesh checks',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, action: ALLOW, rules: [{ from: [{ source: { requestPrincipals: [a/b] } }] }] }
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: a, namespace: istio-system }
spec: { jwtRules: [{ issuer: a }] }
`,
    [],
  ],
  [
    'tokens that are checked elsewhere',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, action: ALLOW, rules: [{ from: [{ source: { requestPrincipals: [a/b] } }] }] }
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: a, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, jwtRules: [{ issuer: a }] }
`,
    ['unchecked-tokens spec.rules.0.from.0.source.requestPrincipals'],
  ],
  [
    'a condition on claims',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ when: [{ key: "request.auth.claims[a]", values: [b] }] }] }
`,
    ['unchecked-tokens spec.rules.0.when.0.key'],
  ],
  [
    'a denial, which needs none',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, action: DENY, rules: [{ from: [{ source: { requestPrincipals: [a/b] } }] }] }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(checkedTokens, mesh + manifests)).toEqual(found);
});
