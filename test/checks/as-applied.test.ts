import { expect, it } from '@jest/globals';
import { asApplied } from '../../src/checks/as-applied';
import type { KubernetesObject } from '../../src/model/manifest';

const applied = (object: KubernetesObject) =>
  asApplied(object, {
    namespace: 'shop',
    registered: new Map([
      ['acme.example/v1/Widget', { scope: 'Namespaced', schema: () => undefined }],
      ['acme.example/v1/Planet', { scope: 'Cluster', schema: () => undefined }],
    ]),
  });
const named = (apiVersion: string, kind: string, namespace?: string): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', ...(namespace === undefined ? {} : { namespace }) },
});

it.each([
  ['v1', 'Service', undefined, 'shop'],
  ['v1', 'Service', 'other', 'other'],
  ['v1', 'Namespace', undefined, undefined],
  ['networking.istio.io/v1', 'VirtualService', undefined, 'shop'],
  ['acme.example/v1', 'Widget', undefined, 'shop'],
  ['acme.example/v1', 'Planet', undefined, undefined],
  // Nobody knows, and it is refused anyway.
  ['acme.example/v1', 'Unknown', undefined, undefined],
])('puts %s %s of the namespace %s into %s', (apiVersion, kind, namespace, expected) => {
  expect(applied(named(apiVersion, kind, namespace)).metadata.namespace).toBe(expected);
});

it('drops what only a controller writes, and fields that are null', () => {
  const service = {
    ...named('v1', 'Service', 'shop'),
    metadata: { name: 'a', namespace: 'shop', creationTimestamp: null },
    spec: { ports: [{ port: 80, name: null }], selector: null },
    status: { loadBalancer: {} },
  };
  expect(applied(service)).toEqual({
    ...named('v1', 'Service', 'shop'),
    spec: { ports: [{ port: 80 }] },
  });
});

it.each([
  ['networking.istio.io/v1beta1', 'VirtualService', 'networking.istio.io/v1'],
  ['networking.istio.io/v1alpha3', 'EnvoyFilter', 'networking.istio.io/v1alpha3'],
  ['networking.istio.io/v1beta1', 'ProxyConfig', 'networking.istio.io/v1beta1'],
  ['networking.istio.io/v1beta2', 'VirtualService', 'networking.istio.io/v1beta2'],
  ['policy/v1beta1', 'PodDisruptionBudget', 'policy/v1beta1'],
])('reads %s %s as %s', (apiVersion, kind, expected) => {
  expect(applied(named(apiVersion, kind)).apiVersion).toBe(expected);
});

it('keeps nulls of other kinds, which a schema may refuse', () => {
  const widget = { ...named('acme.example/v1', 'Widget', 'shop'), spec: { size: null } };
  expect(applied(widget)).toEqual(widget);
});
