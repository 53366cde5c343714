import { expect, it } from '@jest/globals';
import { nearKind } from '../../src/checks/near-kind';

it.each([
  ['app/v1', 'Deployment', 'apps/v1 Deployment'],
  ['extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1 Ingress'],
  ['networking.istio.io/v2', 'VirtualService', 'networking.istio.io/v1 VirtualService'],
  ['apps/v1', 'Deploymnt', 'apps/v1 Deployment'],
  ['v1', 'service', 'v1 Service'],
  ['acme.example/v1', 'Widget', undefined],
])('takes %s %s for %s', (apiVersion, kind, expected) => {
  expect(nearKind(apiVersion, kind)).toBe(expected);
});
