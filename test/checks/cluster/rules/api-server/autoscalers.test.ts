import { describe, expect, it } from '@jest/globals';
import { autoscalers } from '../../../../../src/checks/cluster/rules/api-server/autoscalers';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('autoscalers', () => {
  it.each<[string, KubernetesObject]>([
    [
      'as many at least as at most, by a metric',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { kind: 'Deployment', name: 'web' },
          minReplicas: 2,
          maxReplicas: 2,
          metrics: [
            {
              type: 'Resource',
              resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
            },
          ],
          behavior: {
            scaleDown: {
              stabilizationWindowSeconds: 300,
              policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
            },
          },
        },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(autoscalers, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'more at least than at most',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' }, minReplicas: 3, maxReplicas: 2 },
      }),
      'refused-value spec.maxReplicas',
    ],
    [
      'none at most',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' }, maxReplicas: 0 },
      }),
      'refused-value spec.maxReplicas',
    ],
    [
      'a metric of another type than it describes',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { kind: 'Deployment', name: 'web' },
          maxReplicas: 2,
          metrics: [{ type: 'Pods', resource: { name: 'cpu', target: { type: 'Value', value: 1 } } }],
        },
      }),
      'refused-value spec.metrics.0',
    ],
    [
      'a metric without a goal',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { kind: 'Deployment', name: 'web' },
          maxReplicas: 2,
          metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }],
        },
      }),
      'refused-value spec.metrics.0.resource.target',
    ],
    [
      'a window of more than an hour',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { kind: 'Deployment', name: 'web' },
          maxReplicas: 2,
          behavior: { scaleUp: { stabilizationWindowSeconds: 3601 } },
        },
      }),
      'refused-value spec.behavior.scaleUp.stabilizationWindowSeconds',
    ],
    [
      'a period of nothing',
      object('autoscaling/v2 HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { kind: 'Deployment', name: 'web' },
          maxReplicas: 2,
          behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 0 }] } },
        },
      }),
      'refused-value spec.behavior.scaleUp.policies.0.periodSeconds',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(autoscalers, [one])).toEqual([flaw]);
  });
});
