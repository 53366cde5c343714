import { describe, expect, it } from '@jest/globals';
import scaling from '../../docs/examples/scaling';
import { pinExample } from './pin-example';

const objects = pinExample('scaling', scaling);

describe('the example scaling', () => {
  it('scales on the CPU of the application, or on requests', () => {
    const metrics = (service: string) => objects[`east/HorizontalPodAutoscaler/${service}`];
    expect(metrics('booking')).toMatchObject({
      spec: { metrics: [{ type: 'ContainerResource', containerResource: { container: 'app' } }] },
    });
    expect(metrics('search')).toMatchObject({
      spec: {
        metrics: [
          {
            type: 'Pods',
            pods: { metric: { name: 'istio_requests_per_second' }, target: { averageValue: '80' } },
          },
        ],
      },
    });
    expect(objects['office/HorizontalPodAutoscaler/booking']).toBeUndefined();
  });

  it('keeps what must not go down, where it must be', () => {
    expect(objects['east/PodDisruptionBudget/booking']).toMatchObject({ spec: { maxUnavailable: '25%' } });
    expect(objects['east/Deployment/booking']).toMatchObject({
      spec: {
        template: {
          spec: {
            priorityClassName: 'critical',
            topologySpreadConstraints: [
              { topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' },
              { topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
            ],
          },
        },
      },
    });
    expect(objects['east/Deployment/recommend']).toMatchObject({
      spec: {
        template: {
          spec: {
            nodeSelector: { pool: 'gpu', 'kubernetes.io/arch': 'amd64' },
            tolerations: [{ key: 'gpu', operator: 'Exists', effect: 'NoSchedule' }],
          },
        },
      },
    });
  });

  it('says all of a proxy that it says something of, and nothing of the others', () => {
    expect(objects['office/Deployment/search']).toMatchObject({
      spec: {
        template: {
          metadata: {
            annotations: {
              'sidecar.istio.io/proxyCPU': '500m',
              'sidecar.istio.io/proxyMemory': '256Mi',
              'sidecar.istio.io/proxyCPULimit': '2',
              'sidecar.istio.io/proxyMemoryLimit': '1Gi',
              'proxy.istio.io/config': expect.stringContaining('"concurrency":2'),
            },
          },
        },
      },
    });
    expect(JSON.stringify(objects['east/Deployment/booking'])).not.toContain('istio.io/proxy');
  });
});
