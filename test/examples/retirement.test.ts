import { expect, it } from '@jest/globals';
import retirement from '../../docs/examples/retirement';
import type { KubernetesObject } from '../../src/model/manifest';
import { pinExample } from './pin-example';

const objects = pinExample('retirement', retirement) as Readonly<Record<string, KubernetesObject>>;
const ofService = Object.entries(objects).filter(
  ([, { metadata }]) => metadata.labels?.['app.kubernetes.io/name'] === 'orders-mongo',
);
const ofKind = (kind: string) =>
  ofService.filter(([, object]) => object.kind === kind).map(([, object]) => object);

it('runs no pods, keeps its disks, and says why', () => {
  for (const cluster of ['east', 'office']) {
    expect(objects[`${cluster}/StatefulSet/orders-mongo`]).toMatchObject({
      metadata: {
        annotations: {
          'meshwright.dev/retired': '2026-11-02: orders keeps its data in PostgreSQL since September',
          'kustomize.toolkit.fluxcd.io/prune': 'disabled',
        },
      },
      spec: {
        replicas: 0,
        volumeClaimTemplates: [{ metadata: { name: 'volume-data' } }],
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      },
    });
  }
});

it('has nothing that scales it or could hold back a drained node', () => {
  expect(ofKind('HorizontalPodAutoscaler')).toEqual([]);
  expect(ofKind('PodDisruptionBudget')).toEqual([]);
});

it('is reached by nobody', () => {
  // What denies everything in the mesh and in the namespace has no exception for it.
  expect(ofKind('AuthorizationPolicy')).toEqual([]);
  expect(ofKind('NetworkPolicy').map((policy) => policy['spec'])).toEqual(
    ['east', 'office'].map(() => ({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'orders-mongo' } },
      policyTypes: ['Ingress', 'Egress'],
    })),
  );
  expect(ofKind('VirtualService').filter(({ metadata }) => metadata.name !== 'orders-mongo')).toEqual([]);
});

it('leaves other services alone', () => {
  expect(objects['east/Deployment/orders']).not.toHaveProperty('metadata.annotations');
  expect(objects['east/Deployment/orders']).toMatchObject({ spec: { replicas: 1 } });
});
