import { Deployment, HorizontalPodAutoscaler, PodDisruptionBudget, StatefulSet } from '@cdk8s/kubernetes';
import type { PodSpec } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { only, render } from './render';

type Availability = NonNullable<MeshServiceProps['availability']>;

const scale = { min: 2, max: 4, cpuPercent: 70 };
const usual: Availability = { maxUnavailable: 1, spread: 'prefer', priorityClass: undefined };
const disk = { kind: 'disk', name: 'data', mount: '/data', size: '5Gi', storageClass: 'fast' } as const;

const podOf = (props: Partial<MeshServiceProps>): PodSpec =>
  only(render(props), Deployment).spec.template.spec!;

const spreadOf = (spread: Availability['spread']) =>
  podOf({ scale, availability: { ...usual, spread } }).topologySpreadConstraints!.map(
    ({ topologyKey, whenUnsatisfiable }) => [topologyKey, whenUnsatisfiable],
  );

const zone = 'topology.kubernetes.io/zone';
const node = 'kubernetes.io/hostname';

describe('spreading', () => {
  it('is a wish unless it is asked for', () => {
    expect(spreadOf('prefer')).toEqual([
      [zone, 'ScheduleAnyway'],
      [node, 'ScheduleAnyway'],
    ]);
    expect(spreadOf('nodes')).toEqual([
      [zone, 'ScheduleAnyway'],
      [node, 'DoNotSchedule'],
    ]);
    expect(spreadOf('zones')).toEqual([
      [zone, 'DoNotSchedule'],
      [node, 'ScheduleAnyway'],
    ]);
  });

  it('counts each revision on its own where it is required, so that an update can be placed', () => {
    const availability = { ...usual, spread: 'zones' } as const;
    expect(podOf({ scale, availability }).topologySpreadConstraints![0]).toEqual({
      maxSkew: 1,
      topologyKey: zone,
      whenUnsatisfiable: 'DoNotSchedule',
      nodeTaintsPolicy: 'Honor',
      matchLabelKeys: ['pod-template-hash'],
      labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'orders' } },
    });
    const stateful = only(
      render({ scale: { ...scale, min: 4 }, availability, volumes: [disk] }),
      StatefulSet,
    ).spec;
    expect(stateful.template.spec!.topologySpreadConstraints![0]!.matchLabelKeys).toEqual([
      'controller-revision-hash',
    ]);
  });

  it('says nothing about a single pod', () => {
    expect(podOf({ availability: { ...usual, spread: 'nodes' } })).not.toHaveProperty(
      'topologySpreadConstraints',
    );
  });
});

describe('placement', () => {
  it('selects nodes and tolerates their taints', () => {
    expect(
      podOf({
        nodes: {
          labels: { pool: 'gpu', 'kubernetes.io/arch': 'amd64' },
          taints: [
            { key: 'gpu', value: 'true', effect: 'NoSchedule' },
            { key: 'spot', value: undefined, effect: 'NoExecute' },
          ],
        },
        availability: { ...usual, priorityClass: 'critical' },
      }),
    ).toMatchObject({
      nodeSelector: { pool: 'gpu', 'kubernetes.io/arch': 'amd64' },
      tolerations: [
        { key: 'gpu', operator: 'Equal', value: 'true', effect: 'NoSchedule' },
        { key: 'spot', operator: 'Exists', effect: 'NoExecute' },
      ],
      priorityClassName: 'critical',
    });
  });

  it('is anywhere by default', () => {
    const pod = podOf({});
    for (const field of ['nodeSelector', 'tolerations', 'priorityClassName']) {
      expect(pod).not.toHaveProperty(field);
    }
  });
});

describe('scaling', () => {
  it('looks at the application alone, and at requests of each pod', () => {
    const scaled = render({
      scale: { min: 2, max: 4, cpuPercent: undefined, memoryPercent: 80, requestsPerSecond: 50 },
    });
    expect(only(scaled, HorizontalPodAutoscaler).spec.metrics).toEqual([
      {
        type: 'ContainerResource',
        containerResource: {
          name: 'memory',
          container: 'app',
          target: { type: 'Utilization', averageUtilization: 80 },
        },
      },
      {
        type: 'Pods',
        pods: {
          metric: { name: 'istio_requests_per_second' },
          target: { type: 'AverageValue', averageValue: '50' },
        },
      },
    ]);
  });

  it('lets as many pods be missing as it is told', () => {
    const budget = (maxUnavailable: number | string) =>
      only(render({ scale, availability: { ...usual, maxUnavailable } }), PodDisruptionBudget).spec
        .maxUnavailable;
    expect([budget(1), budget('25%')]).toEqual([1, '25%']);
  });

  it.each([0, '0%', -1])('refuses %j pods that may be missing', (maxUnavailable) => {
    expect(() => render({ availability: { ...usual, maxUnavailable } })).toThrow('no node could be drained');
  });

  it('refuses a range that nothing moves it in', () => {
    expect(() => render({ scale: { min: 1, max: 2, cpuPercent: undefined } })).toThrow('nothing moves');
    expect(() => render({ scale: { min: 2, max: 2, cpuPercent: undefined } })).not.toThrow();
  });
});
