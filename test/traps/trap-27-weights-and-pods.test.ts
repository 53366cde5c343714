import { describe, expect, it } from '@jest/globals';
import { renderService } from '../helpers/render-service';

describe('an autoscaler per subset beside weights: a share of requests may meet too few pods', () => {
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
