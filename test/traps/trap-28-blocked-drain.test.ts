import {
  Deployment,
  HorizontalPodAutoscaler,
  PodDisruptionBudget,
  type DeploymentSpec,
  type PodDisruptionBudgetSpec,
} from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ofKind, only, render } from '../constructs/mesh-service/render';
import { codesOf } from '../helpers/problems-of';
import { renderChanged } from '../helpers/render-changed';

const ofWeb = (changes: Readonly<Record<string, unknown>>, kind: string) =>
  renderChanged(changes, { cluster: 'east', project: 'shop' })
    .filter((object) => object.kind === kind && object.metadata.name === 'web')
    .map(({ spec }) => spec);

/** Pods that a budget lets go when all of these are well; percentages are rounded up. */
const evictable = ({ maxUnavailable }: PodDisruptionBudgetSpec, pods: number) =>
  typeof maxUnavailable === 'string'
    ? Math.ceil((parseInt(maxUnavailable, 10) * pods) / 100)
    : maxUnavailable!;

/** As a construct takes it. */
const anyScale = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20)).map(([min, more]) => ({
  min,
  max: min + more,
  cpuPercent: 70,
}));

describe('a budget that allows no eviction blocks every drain, and replicas beside an autoscaler fight it', () => {
  it('lets a pod go, whatever is asked for', () => {
    const maxUnavailable = fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 100 }).map((percent) => `${percent}%`),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(9), maxUnavailable, (min, more, allowed) => {
        const scale = more === 0 ? min : { min, max: min + more };
        const budgets = ofWeb(
          { 'services.web.scale': scale, 'services.web.availability': { maxUnavailable: allowed } },
          'PodDisruptionBudget',
        ) as PodDisruptionBudgetSpec[];
        // A single pod has none: it would protect nothing and could only block.
        expect(budgets).toHaveLength(min + more > 1 ? 1 : 0);
        for (const budget of budgets) {
          expect(budget).not.toHaveProperty('minAvailable');
          expect(budget.unhealthyPodEvictionPolicy).toBe('AlwaysAllow');
          expect(evictable(budget, min)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([0, '0%', -1, '1', 'all'])('refuses %j', (maxUnavailable) => {
    const [found] = codesOf({ 'services.web.availability': { maxUnavailable } });
    expect(found).toMatch(/^(invalid-value|wrong-type) at services\.web\.availability\.maxUnavailable$/);
  });

  it('has no number of replicas that an autoscaler would fight over with the engine', () => {
    const [scaled] = ofWeb({ 'services.web.scale': { min: 2, max: 4 } }, 'Deployment') as DeploymentSpec[];
    const [fixed] = ofWeb({ 'services.web.scale': 3 }, 'Deployment') as DeploymentSpec[];
    expect(scaled).not.toHaveProperty('replicas');
    expect(fixed?.replicas).toBe(3);
    const gateways = renderChanged({}).filter(
      ({ kind, metadata }) => kind === 'Deployment' && metadata.namespace === 'istio-ingress',
    );
    expect(gateways.length).toBeGreaterThan(0);
    for (const { spec } of gateways) expect(spec).not.toHaveProperty('replicas');
  });

  it('has, as a construct, either a number of replicas or an autoscaler', () => {
    fc.assert(
      fc.property(anyScale, (wanted) => {
        const objects = render({ scale: wanted });
        const scalers = ofKind(objects, HorizontalPodAutoscaler);
        expect('replicas' in only(objects, Deployment).spec).toBe(scalers.length === 0);
      }),
      { numRuns: 30 },
    );
  });

  it('has, as a construct, a budget for several pods only, and it always lets one go', () => {
    fc.assert(
      fc.property(anyScale, (wanted) => {
        const budgets = ofKind(render({ scale: wanted }), PodDisruptionBudget);
        expect(budgets.map(({ spec }) => spec.maxUnavailable)).toEqual(wanted.max > 1 ? [1] : []);
      }),
      { numRuns: 30 },
    );
  });
});
