import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf } from '../../helpers/guarded-objects';

const web = { 'office/shop-dev/web/workload.yaml': [deploymentOf('web')] };
const prod = { 'office/shop-prod/web/workload.yaml': [deploymentOf('web', 'shop-prod')] };
const bank = { 'office/bank-dev/books/workload.yaml': [deploymentOf('books', 'bank-dev')] };

describe('a project', () => {
  it('may not leave a cluster as a whole', () => {
    const { findings } = guarded({ ...web, ...bank }, bank);
    expect(findings).toMatchObject([
      {
        weight: 'refused',
        problem: {
          code: 'project-emptied',
          at: { file: 'apps/shop/project.ts' },
          args: { project: 'shop', count: 1 },
        },
      },
    ]);
  });

  it('may leave one of its environments, as far as services may', () => {
    expect(codesOf(guarded({ ...web, ...prod, ...bank }, { ...prod, ...bank }))).toEqual([
      'unretired-removal',
    ]);
  });

  it('may get another namespace', () => {
    expect(codesOf(guarded({ ...web, ...bank }, { ...prod, ...bank }))).not.toContain('project-emptied');
  });
});
