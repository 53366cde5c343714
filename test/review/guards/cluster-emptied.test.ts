import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const office = {
  'office/shop-dev/web/workload.yaml': [deploymentOf('web')],
  'office/bank-dev/books/workload.yaml': [deploymentOf('books', 'bank-dev')],
};
const east = { 'east/shop-prod/web/workload.yaml': [deploymentOf('web', 'shop-prod')] };
const mesh = { 'office/_platform/mesh/traffic.yaml': [objectOf('Gateway', 'public', 'istio-ingress')] };

describe('a cluster', () => {
  it('may not lose everything, even if the platform stays', () => {
    const expected = [
      {
        weight: 'refused',
        problem: { code: 'cluster-emptied', at: { file: 'apps/platform.ts', path: ['clusters', 'office'] } },
      },
    ];
    expect(guarded({ ...office, ...east }, east).findings).toMatchObject(expected);
    expect(guarded({ ...office, ...east, ...mesh }, { ...east, ...mesh }).findings).toMatchObject(expected);
  });

  it('may lose what others on it do not', () => {
    const { 'office/shop-dev/web/workload.yaml': _, ...rest } = office;
    expect(codesOf(guarded({ ...office, ...east }, { ...rest, ...east }))).toEqual(['project-emptied']);
  });
});
