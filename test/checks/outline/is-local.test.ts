import { expect, it } from '@jest/globals';
import { isLocal } from '../../../src/checks/outline/is-local';
import type { KubernetesObject } from '../../../src/model/manifest';

const of = (apiVersion: string, kind: string, spec: unknown): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'one', namespace: 'shop' },
  spec,
});
const network = (spec: unknown) => of('networking.k8s.io/v1', 'NetworkPolicy', spec);
const cilium = (spec: unknown) => of('cilium.io/v2', 'CiliumNetworkPolicy', spec);
const routes = (spec: unknown) => of('networking.istio.io/v1', 'VirtualService', spec);
const pods = { podSelector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } } };
const named = { ...pods, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'pay' } } };

it.each<readonly [string, KubernetesObject]>([
  ['a Deployment', of('apps/v1', 'Deployment', { replicas: 2 })],
  ['a Service of the cluster', of('v1', 'Service', { ports: [{ port: 80 }] })],
  ['a policy for all who are named', of('security.istio.io/v1', 'AuthorizationPolicy', { rules: [{}] })],
  ['routes on the mesh', routes({ hosts: ['cart', 'api.pay.svc.cluster.local'], gateways: ['mesh'] })],
  ['a policy for a host inside', of('networking.istio.io/v1', 'DestinationRule', { host: 'cart' })],
  ['peers beside it', network({ ingress: [{ from: [pods] }] })],
  [
    'peers in a namespace that it names',
    network({ ingress: [{ from: [named] }], egress: [{ to: [named] }] }),
  ],
  ['addresses', network({ egress: [{ to: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }] })],
  ['a denial of everything', network({ podSelector: {}, policyTypes: ['Ingress'] })],
  ['endpoints', cilium({ ingress: [{ fromEndpoints: [{ matchLabels: { app: 'cart' } }], toPorts: [] }] })],
  ['the world', cilium({ egress: [{ toEntities: ['world'] }] })],
])('finds local: %s', (_, object) => {
  expect(isLocal(object)).toBe(true);
});

it.each<readonly [string, KubernetesObject]>([
  ['a kind that nobody thought of', of('example.com/v1', 'Widget', {})],
  ['a namespace', of('v1', 'Namespace', undefined)],
  ['a Service of another type', of('v1', 'Service', { type: 'LoadBalancer' })],
  [
    'a name that stands for another',
    of('v1', 'Service', { type: 'ExternalName', externalName: 'a.example' }),
  ],
  ['routes on a gateway', routes({ hosts: ['cart'], gateways: ['mesh', 'ingress/public'] })],
  ['routes of a host outside', routes({ hosts: ['api.example.com'] })],
  ['routes of all hosts', routes({ hosts: ['*.shop.svc.cluster.local'] })],
  ['a policy for a host outside', of('networking.istio.io/v1', 'DestinationRule', { host: 'a.example' })],
  ['a host outside', of('networking.istio.io/v1', 'ServiceEntry', { hosts: ['a.example'] })],
  ['a rule for everybody', network({ ingress: [{ ports: [{ port: 80 }] }] })],
  ['a rule for an empty list, which is everybody', network({ ingress: [{ from: [] }] })],
  [
    'peers in namespaces by another label',
    network({ ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: 'pay' } } }] }] }),
  ],
  ['peers in all namespaces', network({ egress: [{ to: [{ namespaceSelector: {} }] }] })],
  ['all endpoints of the cluster', cilium({ ingress: [{ fromEntities: ['cluster'] }] })],
  ['ports for everybody', cilium({ ingress: [{ toPorts: [] }] })],
  [
    'endpoints by an expression',
    cilium({ ingress: [{ fromEndpoints: [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }] }] }),
  ],
])('finds not local: %s', (_, object) => {
  expect(isLocal(object)).toBe(false);
});
