import { describe, expect, it } from '@jest/globals';
import { Deployment, HorizontalPodAutoscaler, PodDisruptionBudget } from '@cdk8s/kubernetes';
import * as fc from 'fast-check';
import { ofKind, only, render } from '../constructs/mesh-service/render';

describe('A budget for one pod keeps its node from being drained, and replicas beside an autoscaler fight it', () => {
  const scale = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20)).map(([min, more]) => ({
    min,
    max: min + more,
    cpuPercent: 70,
  }));

  it('has either a number of replicas or an autoscaler', () => {
    fc.assert(
      fc.property(scale, (wanted) => {
        const objects = render({ scale: wanted });
        const scalers = ofKind(objects, HorizontalPodAutoscaler);
        expect('replicas' in only(objects, Deployment).spec).toBe(scalers.length === 0);
      }),
      { numRuns: 30 },
    );
  });

  it('has a budget for several pods only, and it always lets one go', () => {
    fc.assert(
      fc.property(scale, (wanted) => {
        const budgets = ofKind(render({ scale: wanted }), PodDisruptionBudget);
        expect(budgets.map(({ spec }) => spec.maxUnavailable)).toEqual(wanted.max > 1 ? [1] : []);
      }),
      { numRuns: 30 },
    );
  });
});
