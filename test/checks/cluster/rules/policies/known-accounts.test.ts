import { expect, it } from '@jest/globals';
import { knownAccounts } from '../../../../../src/checks/cluster/rules/policies/known-accounts';
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
  expect(foundIn(knownAccounts, clusterOf(mesh + manifests))).toEqual(found);
});
