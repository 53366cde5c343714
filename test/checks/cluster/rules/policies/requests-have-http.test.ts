import { expect, it } from '@jest/globals';
import { requestsHaveHttp } from '../../../../../src/checks/cluster/rules/policies/requests-have-http';
import { flawsOf } from '../../flaws-of';

const database = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db, sidecar.istio.io/inject: 'true' } }
    spec:
      serviceAccountName: db
      containers: [{ name: app, image: a, ports: [{ containerPort: 5432 }, { containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec: { selector: { app: db }, ports: [{ name: tcp, port: 5432 }, { name: http, port: 8080 }] }
`;

it.each([
  [
    'methods on a port of HTTP',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: DENY, rules: [{ to: [{ operation: { methods: [GET], ports: ["8080"] } }] }] }
`,
    [],
  ],
  [
    'a denial of methods on every port',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: DENY, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
    ['requests-of-streams spec.rules.0.to.0.operation.methods'],
  ],
  [
    'methods allowed where some port has them',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
    [],
  ],
  [
    'methods allowed on a port without',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET], ports: ["5432"] } }] }] }
`,
    ['requests-of-streams spec.rules.0.to.0.operation.methods'],
  ],
  [
    'ports of streams alone',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: DENY, rules: [{ to: [{ operation: { ports: ["5432"] } }] }] }
`,
    [],
  ],
  [
    'a gateway, whose Gateways say what is spoken',
    `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: edge, namespace: edge }
spec:
  selector: { matchLabels: { app: edge } }
  template:
    metadata:
      labels: { app: edge, sidecar.istio.io/inject: 'true' }
      annotations: { inject.istio.io/templates: gateway }
    spec:
      containers: [{ name: istio-proxy, image: auto, ports: [{ containerPort: 8443 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: edge, namespace: edge }
spec: { selector: { app: edge }, ports: [{ name: https, port: 443, targetPort: 8443 }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: edge, namespace: edge }
spec: { selector: { matchLabels: { app: edge } }, action: DENY, rules: [{ to: [{ operation: { hosts: [a.example] } }] }] }
`,
    [],
  ],
  [
    'every port but some',
    `${database}---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, action: DENY, rules: [{ to: [{ operation: { methods: [GET], notPorts: ["5432"] } }] }] }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(requestsHaveHttp, manifests)).toEqual(found);
});
