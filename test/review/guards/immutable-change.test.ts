import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const file = 'office/shop-dev/web/workload.yaml';

describe('a field that nobody may change', () => {
  it('stays, as the selector of a Deployment', () => {
    const after = deploymentOf('web', 'shop-dev', { app: 'shop-web' });
    expect(guarded({ [file]: [deploymentOf('web')] }, { [file]: [after] }).findings).toMatchObject([
      {
        weight: 'refused',
        problem: { code: 'immutable-change', args: { fields: '/spec/selector/matchLabels/app' } },
      },
    ]);
  });

  it('is not the number of pods', () => {
    const after = deploymentOf('web', 'shop-dev', { replicas: 3 });
    expect(codesOf(guarded({ [file]: [deploymentOf('web')] }, { [file]: [after] }))).toEqual([]);
  });

  it('may change of a Job that says it is made anew', () => {
    const job = (image: string, forced: boolean) =>
      objectOf(
        'Job',
        'schema',
        'shop-dev',
        { spec: { template: { image } } },
        forced
          ? {
              'argocd.argoproj.io/sync-options': 'Force=true,Replace=true',
              'kustomize.toolkit.fluxcd.io/force': 'enabled',
            }
          : {},
      );
    expect(codesOf(guarded({ [file]: [job('a', true)] }, { [file]: [job('b', true)] }))).toEqual([]);
    expect(codesOf(guarded({ [file]: [job('a', false)] }, { [file]: [job('b', false)] }))).toEqual([
      'immutable-change',
    ]);
  });
});
