import { describe, expect, it } from '@jest/globals';
import { shardScope } from '../../src/synthesis/shard-scope';

const tenants = [
  { cluster: 'east', namespace: 'shop', project: 'shop' },
  { cluster: 'east', namespace: 'bank', project: 'bank' },
];
const shards = new Map([
  ['shop', 2],
  ['bank', 3],
]);
const ownersOf = (path: string) =>
  [1, 2, 3].filter((index) => shardScope(index, shards, tenants, ['east'])(path));

describe('shardScope', () => {
  it('gives the folder of a tenant to the shard of its project', () => {
    expect(ownersOf('east/shop/web/workload.yaml')).toEqual([2]);
    expect(ownersOf('east/bank/')).toEqual([3]);
  });

  it('gives what follows from all tenants to none', () => {
    expect(ownersOf('east/_platform/mesh/policies.yaml')).toEqual([]);
    expect(ownersOf('east/_delivery/shop.yaml')).toEqual([]);
  });

  it('gives what is nobody’s to the first', () => {
    expect(ownersOf('east/gone/web/workload.yaml')).toEqual([1]);
    expect(ownersOf('west/_platform/mesh/policies.yaml')).toEqual([1]);
    expect(ownersOf('notes.yaml')).toEqual([1]);
    expect(ownersOf('east/')).toEqual([1]);
  });
});
