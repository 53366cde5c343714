import { expect, it } from '@jest/globals';
import type { Fault } from '../../quality/rendered/fault';
import { runFaults } from '../../quality/rendered/run-faults';
import { withValue } from '../../quality/rendered/with-value';
import { sampleCluster } from '../helpers/sample-cluster';

const { platform, cluster } = sampleCluster('argocd');
const object = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'shop' },
  data: { a: 'b' },
};
const unit = {
  cluster: 'east',
  group: '_platform',
  name: 'shop',
  project: undefined,
  source: 'apps/platform.ts',
};
const clusters = [{ platform, cluster, manifests: [{ object, construct: 'a', unit }] }];

const run = (make: Fault['make'], of?: 'tenant') =>
  runFaults(clusters, [
    { name: 'a', kind: '/ConfigMap', make, code: 'invalid-object', ...(of === undefined ? {} : { of }) },
  ])[0];

it('finds what is reported, and on which field', () => {
  const found = run(withValue('data.a', () => 7));
  expect(found).toMatchObject({ object: 'ConfigMap shop/settings', found: true, onField: true });
  expect(found?.problems.map(({ code }) => code)).toEqual(['invalid-object']);
  expect(object.data.a).toBe('b');
});

it('sees what is not reported, and what is reported otherwise', () => {
  expect(run(withValue('data.a', () => 'c'))).toMatchObject({ found: false, problems: [] });
  const twice = run((one) => [one, structuredClone(one)]);
  expect(twice).toMatchObject({ found: false, problems: [{ code: 'duplicate-object' }] });
});

it('says where no object can have it', () => {
  const none = { object: undefined, found: false };
  expect(run(withValue('data.b', () => 7))).toMatchObject(none);
  expect(
    run(
      withValue('data.a', () => 7),
      'tenant',
    ),
  ).toMatchObject(none);
});
