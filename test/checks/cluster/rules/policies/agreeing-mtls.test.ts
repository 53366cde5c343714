import { expect, it } from '@jest/globals';
import { agreeingMtls } from '../../../../../src/checks/cluster/rules/policies/agreeing-mtls';
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
    'a rule that leaves it to Istio',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { outlierDetection: {} } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    [],
  ],
  [
    'plain text to strict pods',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { tls: { mode: DISABLE } } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    ['clashing-mtls spec.trafficPolicy.tls.mode'],
  ],
  [
    'TLS of its own to strict pods',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { tls: { mode: SIMPLE } } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    ['clashing-mtls spec.trafficPolicy.tls.mode'],
  ],
  [
    'mTLS to pods that disable it',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { tls: { mode: ISTIO_MUTUAL } } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: DISABLE } }
`,
    ['clashing-mtls spec.trafficPolicy.tls.mode'],
  ],
  [
    'plain text to pods that take both',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { tls: { mode: DISABLE } } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: PERMISSIVE } }
`,
    [],
  ],
  [
    'a subset',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, subsets: [{ name: v1, trafficPolicy: { tls: { mode: DISABLE } } }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    ['clashing-mtls spec.subsets.0.trafficPolicy.tls.mode'],
  ],
  [
    'another port',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { portLevelSettings: [{ port: { number: 81 }, tls: { mode: DISABLE } }] } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    [],
  ],
  [
    'the port',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, tls: { mode: DISABLE } }] } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
`,
    ['clashing-mtls spec.trafficPolicy.portLevelSettings.0.tls.mode'],
  ],
  [
    'a port that is not strict',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: orders, namespace: shop }
spec: { host: orders, trafficPolicy: { tls: { mode: DISABLE } } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: own, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, portLevelMtls: { 8080: { mode: PERMISSIVE } } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(foundIn(agreeingMtls, clusterOf(mesh + manifests))).toEqual(found);
});
