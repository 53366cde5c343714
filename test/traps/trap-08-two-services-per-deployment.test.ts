import { Service } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import type { Volume } from '../../src/model/volume';
import { http, mysql, ofKind, render } from '../constructs/mesh-service/render';

const disk: Volume = { kind: 'disk', name: 'data', mount: '/data', size: '1Gi', storageClass: 'fast' };

// IST0137: https://istio.io/latest/docs/reference/config/analysis/ist0137/
it('two Services of one workload lead to the same container port by the same number', () => {
  const services = ofKind(render({ ports: [http, mysql], volumes: [disk] }), Service);
  expect(services.map(({ metadata }) => metadata.name)).toEqual(['orders', 'orders-pods']);
  expect(services[1]?.spec?.ports).toEqual(services[0]?.spec?.ports);
});

it('versions share one Service, so that there is no second one to differ', () => {
  const image = { repository: 'registry.example.com/orders', tag: '1.0.0', digest: undefined };
  const versions = ['v1', 'v2'].map((name) => ({ name, weight: 50, image }));
  expect(ofKind(render({ ports: [http], versions }), Service)).toHaveLength(1);
});
