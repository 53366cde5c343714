import { expect, it } from '@jest/globals';
import { envoyOrder } from '../../../../../src/checks/cluster/rules/policies/envoy-order';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'one with a priority',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { priority: 10, configPatches: [{ applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: {} } }] }
`,
    [],
  ],
  [
    'one that is first anyway',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_FILTER, patch: { operation: INSERT_FIRST, value: {} } }] }
`,
    [],
  ],
  [
    'one whose turn is open',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: {} } }] }
`,
    ['envoy-order spec.priority'],
  ],
  [
    'one that istiod ignores anyway',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_ROUTE, patch: { operation: REMOVE, value: {} } }] }
`,
    [],
  ],
  [
    'one that says the default',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { priority: 0, configPatches: [{ applyTo: HTTP_FILTER, patch: { operation: REMOVE, value: {} } }] }
`,
    ['envoy-order spec.priority'],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(envoyOrder, manifests)).toEqual(found);
});
