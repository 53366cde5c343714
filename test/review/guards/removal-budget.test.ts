import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded, type Fixture } from '../../helpers/guarded';
import { deploymentOf, objectOf, retiredOf } from '../../helpers/guarded-objects';

/** A project with some ConfigMaps, a file each, and a service that stays. */
const shopOf = (count: number, kind = 'ConfigMap'): Fixture => ({
  'office/shop-dev/web/workload.yaml': [deploymentOf('web')],
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `office/shop-dev/web/file-${index}.yaml`,
      [objectOf(kind, `file-${index}`)],
    ]),
  ),
});

describe('the removal budget', () => {
  it('lets 5 objects go, however few there were', () => {
    expect(codesOf(guarded(shopOf(6), shopOf(1)))).toEqual([]);
    expect(codesOf(guarded(shopOf(6), shopOf(0)))).toEqual(['removal-budget']);
  });

  it('lets a tenth go where that is more', () => {
    // 9.6 of the 96 objects, the Deployment included.
    expect(codesOf(guarded(shopOf(95), shopOf(86)))).toEqual([]);
    expect(codesOf(guarded(shopOf(95), shopOf(85)))).toEqual(['removal-budget']);
  });

  it('counts twice what holds data', () => {
    expect(codesOf(guarded(shopOf(9, 'PersistentVolumeClaim'), shopOf(7, 'PersistentVolumeClaim')))).toEqual([
      'protected-removal',
    ]);
    expect(codesOf(guarded(shopOf(9, 'PersistentVolumeClaim'), shopOf(6, 'PersistentVolumeClaim')))).toEqual([
      'removal-budget',
      'protected-removal',
    ]);
  });

  it('counts each project and each cluster for itself', () => {
    const elsewhere = (tree: Fixture) =>
      Object.fromEntries(Object.entries(tree).map(([file, all]) => [file.replace('office/', 'east/'), all]));
    const both = (count: number) => ({ ...shopOf(count), ...elsewhere(shopOf(count)) });
    expect(codesOf(guarded(both(6), both(1)))).toEqual([]);
    expect(codesOf(guarded(both(6), both(0)))).toEqual(['removal-budget', 'removal-budget']);
  });

  it('says how many went, of how many, and how many may', () => {
    const [finding] = guarded(shopOf(20), shopOf(10)).findings;
    expect(finding?.problem).toMatchObject({
      code: 'removal-budget',
      at: { file: 'apps/shop/project.ts' },
      args: { project: 'shop', cluster: 'office', removed: 10, total: 21, allowed: 5 },
    });
  });

  it('leaves out what belonged to a service that was retired before', () => {
    const old = {
      'office/shop-dev/old/workload.yaml': [retiredOf(deploymentOf('old'))],
      'office/shop-dev/old/access.yaml': Array.from({ length: 20 }, (_, index) =>
        objectOf('NetworkPolicy', `old-${index}`),
      ),
    };
    expect(codesOf(guarded({ ...shopOf(1), ...old }, shopOf(1)))).toEqual([]);
  });
});
