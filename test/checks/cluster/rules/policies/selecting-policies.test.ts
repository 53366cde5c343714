import { expect, it } from '@jest/globals';
import { selectingPolicies } from '../../../../../src/checks/cluster/rules/policies/selecting-policies';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'one that selects pods',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: orders } } }
`,
    [],
  ],
  [
    'one for all pods',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: {}
`,
    [],
  ],
  [
    'a label no pod has',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: ordes } } }
`,
    ['policy-of-nothing spec.selector.matchLabels.app'],
  ],
  [
    'a plugin of no pods',
    `---
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: filter, namespace: shop }
spec: { url: oci://registry.example/filter, selector: { matchLabels: { app: ordes } } }
`,
    ['policy-of-nothing spec.selector.matchLabels.app'],
  ],
  [
    'settings of no proxy',
    `---
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: few, namespace: shop }
spec: { concurrency: 1, selector: { matchLabels: { app: ordes } } }
`,
    ['policy-of-nothing spec.selector.matchLabels.app'],
  ],
  [
    'pods that Istio makes for a Gateway',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: door, namespace: shop }
spec: { selector: { matchLabels: { gateway.networking.k8s.io/gateway-name: door } } }
`,
    [],
  ],
  [
    'a Sidecar',
    `---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: a, namespace: shop }
spec: { workloadSelector: { labels: { app: ordes } }, egress: [{ hosts: [./*] }] }
`,
    ['policy-of-nothing spec.workloadSelector.labels.app'],
  ],
  [
    'pods of another namespace',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: office }
spec: { selector: { matchLabels: { app: orders } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: other, namespace: office }
spec:
  selector: { matchLabels: { app: other } }
  template:
    metadata: { labels: { app: other, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: other
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
`,
    ['policy-of-nothing spec.selector.matchLabels.app'],
  ],
  [
    'a workload that cannot be read, which may be the one',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: broken, namespace: office }
spec: { selector: { matchLabels: { app: broken } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: broken, namespace: office }
spec: { template: { metadata: { labels: { app: broken } } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: other, namespace: office }
spec:
  selector: { matchLabels: { app: other } }
  template:
    metadata: { labels: { app: other, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: other
      containers: [{ name: app, image: a, ports: [{ containerPort: 8080 }] }]
`,
    [],
  ],
  [
    'the root namespace, whose policies may be for any',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: istio-system }
spec: { selector: { matchLabels: { app: ordes } } }
`,
    [],
  ],
  [
    'a namespace whose pods nobody shows',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: edge }
spec: { selector: { matchLabels: { app: gateway } } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(selectingPolicies, mesh + manifests)).toEqual(found);
});
