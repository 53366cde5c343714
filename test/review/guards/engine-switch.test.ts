import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../../src/model/platform';
import { guardChanges } from '../../../src/review/guards/guard-changes';
import { contextOf, pairOf, type Fixture } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const web = (replicas: number) => ({
  'office/shop-dev/web/workload.yaml': [deploymentOf('web', 'shop-dev', { replicas })],
});
const switched = (before: Fixture, after: Fixture) => {
  const [from, to] = [
    new Map<string, Engine>([['office', 'fluxcd']]),
    new Map<string, Engine>([['office', 'argocd']]),
  ];
  return guardChanges({ ...contextOf(pairOf(before, after, [from, to])), clusters: to }).findings;
};

describe('an engine switch', () => {
  it('is nothing to see where only what delivers changes, and the accounts that Flux applies as', () => {
    const accounts = {
      'office/shop-dev/_tenant/access.yaml': [objectOf('Role', 'meshwright-applier')],
      'office/shop-dev/_tenant/namespace.yaml': [
        objectOf('ServiceAccount', 'applier-shop-dev', 'flux-system'),
      ],
    };
    expect(switched(web(1), web(1))).toEqual([]);
    expect(switched({ ...web(1), ...accounts }, web(1))).toEqual([]);
  });

  it('asks for attention where more changes', () => {
    expect(switched(web(1), web(2))).toMatchObject([
      {
        problem: {
          code: 'engine-switch',
          at: { file: 'apps/platform.ts', path: ['clusters', 'office', 'engine'] },
          args: {
            cluster: 'office',
            from: 'Flux',
            to: 'Argo CD',
            objects: 'Deployment shop-dev/web on office',
          },
        },
      },
    ]);
  });
});
