import { describe, expect, it } from '@jest/globals';
import { compareEngines } from '../../../src/delivery/compare-engines/compare-engines';
import { words } from '../../../src/problems/words';
import { sampleLandscape } from '../../apps/sample-company';
import { renderForEngine, toRendered } from '../../helpers/render-for-engine';

const landscape = sampleLandscape();

describe('the sample company', () => {
  it.each(landscape.clusters.map((one) => [one.cluster.name, one] as const))(
    'is managed alike by both engines on %s',
    (name, cluster) => {
      const argocd = toRendered(renderForEngine(landscape, cluster, 'argocd'));
      const fluxcd = toRendered(renderForEngine(landscape, cluster, 'fluxcd'));
      expect(compareEngines(name, argocd, fluxcd).map((found) => words(found).what)).toEqual([]);
      expect([...argocd.values()].flat().length).toBeGreaterThan(100);
    },
  );
});
