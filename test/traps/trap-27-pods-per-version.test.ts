import type { HorizontalPodAutoscalerSpec, PodDisruptionBudgetSpec } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../helpers/problems-of';
import { renderChanged } from '../helpers/render-changed';
import { renderService } from '../helpers/render-service';

const canary = (min: number) => ({
  'services.web.versions': { v1: 90, v2: 10, v3: 0 },
  'services.web.in': { prod: { scale: { min, max: 6 } } },
});

describe('an autoscaler leaves a version with fewer pods than its weight needs', () => {
  it('warns of a version that one pod answers for', () => {
    expect(codesOf(canary(1))).toEqual([
      'version-on-one-pod at services.web.in.prod.scale',
      'version-on-one-pod at services.web.in.prod.scale',
    ]);
    expect(textOf(problemsOf(canary(1))[1])).toContain('one pod of version v2 answers 10 % of the requests');
    expect(codesOf(canary(2))).toEqual([]);
  });

  it('gives each version an autoscaler and a disruption budget of its own', () => {
    const objects = renderChanged(canary(2)).filter(
      ({ cluster, metadata }) => cluster === 'east' && metadata.namespace === 'shop',
    );
    const autoscalers = objects
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map(({ spec }) => spec as HorizontalPodAutoscalerSpec);
    expect(autoscalers.map(({ scaleTargetRef, minReplicas }) => [scaleTargetRef.name, minReplicas])).toEqual([
      ['web-v1', 2],
      ['web-v2', 2],
      ['web-v3', 2],
    ]);
    const budgets = objects
      .filter(({ kind }) => kind === 'PodDisruptionBudget')
      .map(({ spec }) => spec as PodDisruptionBudgetSpec)
      .map(({ selector }) => selector?.matchLabels?.['version']);
    expect(budgets).toEqual(['v1', 'v2', 'v3']);
  });

  it('gives every version the scale of the service, whatever its share', () => {
    const { objects } = renderService({
      versions: { v1: 99, v2: 1, v3: 0 },
      scale: { min: 3, max: 9 },
    });
    const scales = objects
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map(({ metadata, spec }) => [metadata.name, spec]);
    expect(scales.map(([name]) => name)).toEqual(['api-v1', 'api-v2', 'api-v3']);
    for (const [name, spec] of scales) {
      expect(spec).toMatchObject({
        scaleTargetRef: { kind: 'Deployment', name },
        minReplicas: 3,
        maxReplicas: 9,
      });
    }
  });

  it('judges the share of pods that may be ejected by the pods of one version, which is a cluster of its own', () => {
    const versions = { v1: 50, v2: 50 };
    const resilience = { circuitBreaker: { maxEjection: '25%' } };
    expect(renderService({ versions, scale: 2, resilience }).codes).toEqual(['ejects-nobody']);
    expect(renderService({ versions, scale: 4, resilience }).codes).toEqual([]);
  });
});
