import { expect, it } from '@jest/globals';
import { rootSelectors } from '../../../../../src/checks/cluster/rules/policies/root-selectors';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'a policy for the mesh',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
`,
    [],
  ],
  [
    'a policy for pods of a namespace',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { selector: { matchLabels: { app: orders } } }
`,
    [],
  ],
  [
    'a policy for pods of the mesh',
    `---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { selector: { matchLabels: { app: orders } } }
`,
    ['selector-for-the-mesh spec.selector'],
  ],
  [
    'an AuthorizationPolicy, which may',
    `---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: istio-system }
spec: { selector: { matchLabels: { app: orders } } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(rootSelectors, manifests)).toEqual(found);
});
