import { expect, it } from '@jest/globals';
import { clustersOf } from '../../../src/cli/check/clusters-of';
import type { ReadObject } from '../../../src/load/parse-manifests';

const object = (file: string, kind = 'Service'): ReadObject => ({
  file,
  object: { apiVersion: 'v1', kind, metadata: { name: 'a' } },
  placeOf: () => ({ file }),
});
const split = (...objects: readonly ReadObject[]) =>
  clustersOf(objects, 'all').map((one) => [one.name, one.objects.map(({ file }) => file)]);

it('makes one cluster of what is no folder of clusters', () => {
  expect(split(object('k8s/a.yaml'), object('more/b.yaml'))).toEqual([
    ['all', ['k8s/a.yaml', 'more/b.yaml']],
  ]);
});

it('makes a cluster of each folder that holds what clusters hold', () => {
  const files = [
    'dist/east/_platform/mesh/access.yaml',
    'dist/east/shop/web/workload.yaml',
    'dist/west/_delivery/shop.yaml',
    'dist/west/shop/web/workload.yaml',
  ];
  expect(split(...files.map((file) => object(file)))).toEqual([
    ['dist/east', files.slice(0, 2)],
    ['dist/west', files.slice(2)],
  ]);
  // Whatever it is called from.
  expect(split(object('_delivery/shop.yaml'), object('shop/web/workload.yaml'))).toHaveLength(1);
});

it('keeps the rest apart, but for definitions of kinds, which count everywhere', () => {
  const own = object('dist/east/_platform/mesh/access.yaml');
  const kinds = object('crds/a.yaml', 'CustomResourceDefinition');
  expect(split(own, kinds)).toEqual([['dist/east', [own.file, kinds.file]]]);
  expect(split(own, kinds, object('k8s/a.yaml'))).toEqual([
    ['dist/east', [own.file, kinds.file]],
    ['all', [kinds.file, 'k8s/a.yaml']],
  ]);
});
