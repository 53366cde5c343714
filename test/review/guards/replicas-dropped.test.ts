import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const tree = (replicas: number | 'unset', ...more: readonly ReturnType<typeof objectOf>[]) => ({
  'office/shop-dev/web/workload.yaml': [deploymentOf('web', 'shop-dev', { replicas }), ...more],
});
const autoscaler = objectOf('HorizontalPodAutoscaler', 'web');

describe('the number of pods', () => {
  it('may not be dropped when an autoscaler arrives', () => {
    expect(guarded(tree(3), tree('unset', autoscaler)).findings).toMatchObject([
      { weight: 'refused', problem: { code: 'replicas-dropped', args: { replicas: '3' } } },
    ]);
  });

  it('may be dropped where it is 1 already', () => {
    expect(codesOf(guarded(tree(1), tree('unset', autoscaler)))).toEqual([]);
  });

  it('may be written, raised and lowered', () => {
    expect(codesOf(guarded(tree('unset', autoscaler), tree(3)))).toEqual([]);
    expect(codesOf(guarded(tree(3), tree(0)))).toEqual([]);
  });
});
