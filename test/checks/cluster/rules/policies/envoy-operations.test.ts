import { expect, it } from '@jest/globals';
import { envoyOperations } from '../../../../../src/checks/cluster/rules/policies/envoy-operations';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'a filter that is replaced',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_FILTER, patch: { operation: REPLACE, value: {} } }] }
`,
    [],
  ],
  [
    'a route that is changed',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_ROUTE, patch: { operation: MERGE, value: {} } }] }
`,
    [],
  ],
  [
    'a cluster that is replaced',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: CLUSTER, patch: { operation: REPLACE, value: {} } }] }
`,
    ['envoy-operation spec.configPatches.0.patch.operation'],
  ],
  [
    'a route that is added',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_ROUTE, patch: { operation: ADD, value: {} } }] }
`,
    ['envoy-operation spec.configPatches.0.patch.operation'],
  ],
  [
    'a route that is removed',
    `---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec: { configPatches: [{ applyTo: ROUTE_CONFIGURATION, patch: { operation: REMOVE, value: {} } }] }
`,
    ['envoy-operation spec.configPatches.0.patch.operation'],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(envoyOperations, manifests)).toEqual(found);
});
