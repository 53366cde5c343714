import { expect, it } from '@jest/globals';
import { podAnnotations } from '../../../../../src/checks/cluster/rules/policies/pod-annotations';
import { flawsOf } from '../../flaws-of';

it.each([
  [
    'a pod',
    `---
apiVersion: v1
kind: Pod
metadata: { name: a, namespace: shop, annotations: { sidecar.istio.io/proxyCPU: x } }
`,
    [],
  ],
  [
    'a Deployment',
    `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a, namespace: shop, annotations: { traffic.sidecar.istio.io/excludeInboundPorts: x } }
`,
    ['unread-pod-annotation metadata.annotations.traffic.sidecar.istio.io/excludeInboundPorts'],
  ],
  [
    'a Service',
    `---
apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop, annotations: { proxy.istio.io/config: x } }
`,
    ['unread-pod-annotation metadata.annotations.proxy.istio.io/config'],
  ],
  [
    'what a Service may say',
    `---
apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop, annotations: { networking.istio.io/exportTo: x } }
`,
    [],
  ],
] as const)('%s', (_, manifests, found) => {
  expect(flawsOf(podAnnotations, manifests)).toEqual(found);
});
