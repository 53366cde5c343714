import { expect, it } from '@jest/globals';
import { checkedTokens } from '../../../../../src/checks/cluster/rules/policies/checked-tokens';
import { clusterOf } from '../../cluster-of';
import { foundIn } from '../../found-in';

const mesh = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: orders
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: web
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
---
`;

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
  expect(foundIn(checkedTokens, clusterOf(mesh + manifests))).toEqual(found);
});
