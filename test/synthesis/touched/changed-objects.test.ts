import { expect, it } from '@jest/globals';
import type { Manifest } from '../../../src/model/manifest';
import { changedObjects } from '../../../src/synthesis/touched/changed-objects';

const service = (port: number, name = 'one'): Manifest => ({
  object: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'shop' },
    spec: { ports: [{ port }] },
  },
  construct: 'a',
  unit: { cluster: 'east', group: 'shop', name, project: 'shop', source: 'apps/shop/project.ts' },
});

it('lists what changed as it was and as it is', () => {
  const [before, after] = [service(80), service(81)];
  expect(changedObjects([before], [after])).toEqual([before.object, after.object]);
});

it('lists what came and what went', () => {
  const [one, other] = [service(80), service(80, 'other')];
  expect(changedObjects([one], [one, other])).toEqual([other.object]);
  expect(changedObjects([one, other], [one])).toEqual([other.object]);
  expect(changedObjects([one], [other])).toEqual([other.object, one.object]);
});

it('lists nothing where only the order differs', () => {
  const [one, other] = [service(80), service(80, 'other')];
  expect(changedObjects([one, other], [other, one])).toEqual([]);
});
