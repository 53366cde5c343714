import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf, protectedOf } from '../../helpers/guarded-objects';

const services = {
  'office/shop-dev/old/workload.yaml': [deploymentOf('old')],
  'office/shop-dev/new/workload.yaml': [deploymentOf('new')],
};
const inFolder = (unit: string, object = objectOf('ConfigMap', 'shared')) => ({
  ...services,
  [`office/shop-dev/${unit}/files.yaml`]: [object],
});

describe('a move', () => {
  it('may not be one that an engine turns into a deletion', () => {
    expect(guarded(inFolder('old'), inFolder('new')).findings).toMatchObject([
      {
        weight: 'refused',
        problem: {
          code: 'move-deletes',
          at: { file: 'apps/shop/project.ts', path: ['services', 'new'] },
          args: { objects: 'ConfigMap shop-dev/shared on office' },
        },
      },
    ]);
  });

  it('may be of what both engines leave', () => {
    const claim = protectedOf(objectOf('PersistentVolumeClaim', 'data'));
    expect(codesOf(guarded(inFolder('old', claim), inFolder('new', claim)))).toEqual([]);
  });

  it('is none inside a folder', () => {
    const moved = { ...services, 'office/shop-dev/old/other.yaml': [objectOf('ConfigMap', 'shared')] };
    expect(codesOf(guarded(inFolder('old'), moved))).toEqual([]);
  });
});
