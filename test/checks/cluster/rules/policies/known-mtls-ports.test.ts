import { expect, it } from '@jest/globals';
import { knownMtlsPorts } from '../../../../../src/checks/cluster/rules/policies/known-mtls-ports';
import { flawsOf } from '../../flaws-of';
import { mesh } from './mesh';

it.each([
  [
    'a port of the container',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, portLevelMtls: { 8080: { mode: STRICT } } }
`,
    [],
  ],
  [
    'a port of the Service',
    `---
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, portLevelMtls: { 80: { mode: STRICT } } }
`,
    ['unknown-mtls-port spec.portLevelMtls.80'],
  ],
  [
    'pods nobody shows',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: edge }
spec: { selector: { matchLabels: { app: gateway } }, portLevelMtls: { 80: { mode: STRICT } } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(knownMtlsPorts, mesh + manifests)).toEqual(found);
});
