import { expect, it } from '@jest/globals';
import { singlePolicies } from '../../../../../src/checks/cluster/rules/policies/single-policies';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'one for the namespace and one for a workload',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: a, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: b, namespace: shop }
spec: { selector: { matchLabels: { app: orders } } }
`,
    [],
  ],
  [
    'two for a namespace',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: a, namespace: shop }
spec: {}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: b, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    ['clashing-policies metadata.name'],
  ],
  [
    'two for a workload',
    `---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: a, namespace: shop }
spec: { workloadSelector: { labels: { app: orders } } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: b, namespace: shop }
spec: { workloadSelector: { labels: { sidecar.istio.io/inject: "true" } } }
`,
    ['clashing-policies spec.workloadSelector.labels'],
  ],
  [
    'two for different workloads',
    `---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: a, namespace: shop }
spec: { selector: { matchLabels: { app: orders } } }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: b, namespace: shop }
spec: { selector: { matchLabels: { app: web } } }
`,
    [],
  ],
  [
    'two in different namespaces',
    `---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: a, namespace: shop }
spec: {}
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: a, namespace: office }
spec: {}
`,
    [],
  ],
  [
    'kinds that hold together',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: a, namespace: shop }
spec: {}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: b, namespace: shop }
spec: {}
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: a, namespace: shop }
spec: {}
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: b, namespace: shop }
spec: {}
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(singlePolicies, mesh + manifests)).toEqual(found);
});
