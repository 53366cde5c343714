import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/access/read-facts';
import type { KubernetesObject } from '../../src/model/manifest';
import { accessObjects } from '../helpers/access-objects';

const { namespace, workload, of } = accessObjects;

const template = {
  metadata: { labels: { app: 'x' } },
  spec: { serviceAccountName: 'x', containers: [{ ports: [{ containerPort: 80 }] }] },
};
const owner = (kind: string, spec: object): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'x', namespace: 'shop' },
  spec,
});

describe('workloads', () => {
  test.each([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'].map(
      (kind) => [kind, { template }] as const,
    ),
    ['CronJob', { jobTemplate: { spec: { template } } }] as const,
  ])('are the pods of a %s', (kind, spec) => {
    const { workloads } = readFacts([namespace('shop'), owner(kind, spec)]);
    expect(workloads.get('shop/x')).toMatchObject({
      kind,
      labels: { app: 'x' },
      serviceAccount: 'x',
      inMesh: true,
      ports: [{ number: 80, name: undefined, protocol: 'TCP' }],
    });
  });

  test.each([
    ['Prometheus', 9090, []],
    [
      'Alertmanager',
      9093,
      [
        { number: 9094, name: 'mesh-tcp', protocol: 'TCP' },
        { number: 9094, name: 'mesh-udp', protocol: 'UDP' },
      ],
    ],
  ] as const)('are the pods that the operator makes of a %s', (kind, port, others) => {
    const spec = {
      serviceAccountName: 'x',
      portName: 'http',
      podMetadata: { labels: { 'sidecar.istio.io/inject': 'false', 'app.kubernetes.io/name': 'mine' } },
    };
    const object = { ...owner(kind, spec), apiVersion: 'monitoring.coreos.com/v1' };
    const { workloads } = readFacts([namespace('shop'), object]);
    expect(workloads.get('shop/x')).toMatchObject({
      kind,
      labels: {
        'app.kubernetes.io/name': kind.toLowerCase(),
        'app.kubernetes.io/managed-by': 'prometheus-operator',
        'app.kubernetes.io/instance': 'x',
        [kind.toLowerCase()]: 'x',
        'sidecar.istio.io/inject': 'false',
      },
      serviceAccount: 'x',
      inMesh: false,
      ports: [
        { number: port, name: 'http', protocol: 'TCP' },
        ...others,
        { number: 8080, name: 'reloader-web', protocol: 'TCP' },
      ],
    });
    expect(readFacts([namespace('shop'), { ...object, apiVersion: 'example.com/v1' }]).workloads.size).toBe(
      0,
    );
  });

  test('are pods themselves, and nothing else', () => {
    const pod: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x', namespace: 'shop', labels: { app: 'x' } },
      spec: { containers: [] },
    };
    const { workloads } = readFacts([pod, of('Service', 'shop/y', {})]);
    expect([...workloads.keys()]).toEqual(['shop/x']);
    expect(workloads.get('shop/x')).toMatchObject({
      labels: { app: 'x' },
      serviceAccount: 'default',
      inMesh: false,
    });
  });

  test('have the ports of sidecars among the init containers, and not of the others', () => {
    const sidecar = { restartPolicy: 'Always', ports: [{ containerPort: 9000, name: 'admin' }] };
    const init = { ports: [{ containerPort: 9001 }] };
    const { workloads } = readFacts([workload('shop/web', { spec: { initContainers: [init, sidecar] } })]);
    expect(workloads.get('shop/web')?.ports.map(({ number }) => number)).toEqual([8080, 9000]);
  });

  test('in the network of their node have no proxy', () => {
    const { workloads } = readFacts([
      namespace('shop'),
      workload('shop/web', { spec: { hostNetwork: true } }),
    ]);
    expect(workloads.get('shop/web')?.inMesh).toBe(false);
  });

  test('that share a name are told apart by their kind', () => {
    const { workloads } = readFacts([owner('Deployment', { template }), owner('Job', { template })]);
    expect([...workloads.keys()]).toEqual(['shop/x', 'shop/x.job']);
  });
});

test('namespaces have the label of their name, also where only objects speak of them', () => {
  const { namespaces } = readFacts([workload('bank/till'), namespace('shop', { team: 'blue' })]);
  expect(namespaces.get('shop')).toEqual({ team: 'blue', 'kubernetes.io/metadata.name': 'shop' });
  expect(namespaces.get('bank')).toEqual({ 'kubernetes.io/metadata.name': 'bank' });
});

test('objects are told apart by their group, in whichever version', () => {
  const api = { apiVersion: 'gateway.networking.k8s.io/v1' };
  const old = { apiVersion: 'networking.istio.io/v1beta1' };
  const facts = readFacts([of('Gateway', 'edge/api', {}, api), of('Gateway', 'edge/istio', {}, old)]);
  expect([...facts.gateways.keys()]).toEqual(['edge/istio']);
  expect([...facts.apiGateways.keys()]).toEqual(['edge/api']);
});

test('routes are found by their gateway, whose namespace is their own unless they say it', () => {
  const { virtualServices } = readFacts([
    of('VirtualService', 'shop/b', { gateways: ['edge/public', 'mesh'] }),
    of('VirtualService', 'shop/a', { gateways: ['own'] }),
    of('VirtualService', 'shop/c', {}),
  ]);
  expect(
    [...virtualServices].map(([key, all]) => `${key}: ${all.map(({ name }) => name).join(' ')}`).sort(),
  ).toEqual(['edge/public: b', 'mesh: b c', 'shop/own: a']);
});

test('a policy of Cilium may hold several rules', () => {
  const several = {
    ...of('CiliumNetworkPolicy', 'shop/a', {}),
    specs: [{ egress: [{}] }, { ingress: [{}] }],
  };
  expect(readFacts([several]).ciliumPolicies.get('shop')).toHaveLength(3);
});
