import { describe, expect, it } from '@jest/globals';
import { guarded } from '../../helpers/guarded';
import { objectOf, protectedOf } from '../../helpers/guarded-objects';

const file = 'office/shop-dev/web/storage.yaml';
const claim = objectOf('PersistentVolumeClaim', 'data');

describe('protection', () => {
  it('may not be taken away', () => {
    expect(guarded({ [file]: [protectedOf(claim)] }, { [file]: [claim] }).findings).toMatchObject([
      {
        weight: 'refused',
        problem: {
          code: 'protection-removed',
          args: { lost: "Argo CD's Prune, Argo CD's Delete, Flux's prune: disabled" },
        },
      },
    ]);
  });

  it('may be added, and Argo CD may be told to ask instead of never', () => {
    const never = objectOf(
      'PersistentVolumeClaim',
      'data',
      'shop-dev',
      {},
      {
        'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      },
    );
    expect(guarded({ [file]: [claim] }, { [file]: [protectedOf(claim)] }).findings).toEqual([]);
    expect(guarded({ [file]: [never] }, { [file]: [protectedOf(claim)] }).findings).toEqual([]);
  });
});
