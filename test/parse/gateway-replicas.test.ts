import { expect, it } from '@jest/globals';
import { codesOf } from '../helpers/problems-of';

const replicas = (min: number, max: number) =>
  codesOf({ 'platform.clusters.east.gateways.public.replicas': { min, max } });

it('a gateway has no fewer pods at most than at least', () => {
  expect(replicas(3, 3)).toEqual([]);
  expect(replicas(10, 3)).toEqual(['invalid-value at clusters.east.gateways.public.replicas.max']);
});
