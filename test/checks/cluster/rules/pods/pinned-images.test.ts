import { expect, it } from '@jest/globals';
import type { ClusterRule } from '../../../../../src/checks/cluster/cluster-rule';
import { pinnedImages } from '../../../../../src/checks/cluster/rules/pods/pinned-images';
import type { Environment, Platform } from '../../../../../src/model/platform';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';
import { flawsOf } from '../../flaws-of';

const runs = (image: string) => deployment('orders', { container: `image: "${image}"` });
const digest = `@sha256:${'0'.repeat(64)}`;

it('leaves versions, digests and the image of injection alone', () => {
  for (const image of ['a.example:5000/orders:1.2.0', `orders${digest}`, `orders:latest${digest}`, 'auto']) {
    expect(foundBy(pinnedImages, runs(image))).toEqual([]);
  }
});

it('leaves what Meshwright rendered to the locks that it was rendered by', () => {
  const rendered = runs('orders').replace(
    'namespace: shop',
    'namespace: shop, labels: { app.kubernetes.io/managed-by: meshwright }',
  );
  expect(foundBy(pinnedImages, rendered)).toEqual([]);
});

it.each(['orders', 'orders:latest', 'a.example:5000/orders', 'orders:1.0-SNAPSHOT'])('finds %s', (image) => {
  expect(foundBy(pinnedImages, runs(image))).toEqual([
    'moving-image Deployment orders spec.template.spec.containers.0.image',
  ]);
});

it('asks of what code adds what its environment asks, and leaves what definitions lock to them', () => {
  const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { meshwright.dev/environment: prod } }
`;
  const found = (images: Environment['images'], name: string) => {
    const environment = { name: 'prod', domain: 'a.example', production: true, images, traceSampling: 1 };
    const platform = { environments: [environment] } as unknown as Platform;
    const unit = { cluster: 'east', group: 'shop', name, project: 'shop', source: 'apps/shop/project.ts' };
    const rule: ClusterRule = (cluster) =>
      pinnedImages({ ...cluster, objects: cluster.objects.map((one) => ({ ...one, unit })) });
    return flawsOf(rule, [namespace, runs('orders:1.0')].join('---'), { platform });
  };
  expect(found('fixed', '_extension')).toEqual([]);
  expect(found('digest', 'orders')).toEqual([]);
  expect(found('digest', '_extension')).toEqual([
    'image-without-digest spec.template.spec.containers.0.image',
  ]);
});
