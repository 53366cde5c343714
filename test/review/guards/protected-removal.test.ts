import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf, protectedOf } from '../../helpers/guarded-objects';

const web = { 'office/shop-dev/web/workload.yaml': [deploymentOf('web')] };
const beside = (object: ReturnType<typeof objectOf>) => ({ 'office/shop-dev/web/storage.yaml': [object] });

describe('what holds data or other objects', () => {
  it.each([
    'Namespace',
    'CustomResourceDefinition',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'StatefulSet',
  ])('may not leave: %s', (kind) => {
    expect(guarded({ ...web, ...beside(objectOf(kind, 'data')) }, web).findings).toMatchObject([
      { weight: 'refused', problem: { code: 'protected-removal', at: { file: 'apps/shop/project.ts' } } },
    ]);
  });

  it('may not leave where it says that it is protected, whatever it is', () => {
    expect(codesOf(guarded({ ...web, ...beside(protectedOf(objectOf('Topic', 'orders'))) }, web))).toEqual([
      'protected-removal',
    ]);
    expect(codesOf(guarded({ ...web, ...beside(objectOf('Topic', 'orders')) }, web))).toEqual([]);
  });

  it('says what becomes of it on each engine', () => {
    const [finding] = guarded({ ...web, ...beside(protectedOf(objectOf('Topic', 'orders'))) }, web).findings;
    expect(finding?.problem.args).toMatchObject({
      objects: 'Topic shop-dev/orders on office',
      consequence:
        'with Argo CD each stays, and waits for a person to confirm; with Flux each stays, unmanaged',
    });
  });
});
