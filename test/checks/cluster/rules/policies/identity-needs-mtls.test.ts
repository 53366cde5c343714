import { expect, it } from '@jest/globals';
import { identityNeedsMtls } from '../../../../../src/checks/cluster/rules/policies/identity-needs-mtls';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'what Istio does by itself',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { principals: ["*"] } }] }] }
`,
    [],
  ],
  [
    'mTLS that is disabled',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { principals: ["*"] } }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: DISABLE } }
`,
    ['identity-without-mtls spec.rules.0.from.0.source.principals'],
  ],
  [
    'mTLS that is disabled for the mesh',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { principals: ["*"] } }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: DISABLE } }
`,
    ['identity-without-mtls spec.rules.0.from.0.source.principals'],
  ],
  [
    'mTLS that the workload asks for',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { principals: ["*"] } }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: DISABLE } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: own, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, mtls: { mode: STRICT } }
`,
    [],
  ],
  [
    'mTLS on the port alone',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: [{ from: [{ source: { principals: ["*"] } }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, mtls: { mode: DISABLE }, portLevelMtls: { 8080: { mode: STRICT } } }
`,
    [],
  ],
  [
    'a policy that asks for no identity',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ to: [{ operation: { ports: ["8080"] } }] }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: DISABLE } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(identityNeedsMtls, mesh + manifests)).toEqual(found);
});
