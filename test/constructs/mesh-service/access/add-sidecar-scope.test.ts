import { Sidecar } from '@cdk8s/istio';
import { expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../../src/constructs/mesh-service/mesh-service-props';
import { http, only, render } from '../render';

const disk: NonNullable<MeshServiceProps['volumes']>[number] = {
  kind: 'disk',
  name: 'data',
  mount: '/data',
  size: '1Gi',
  storageClass: 'fast',
};
const itself = { namespace: 'shop', service: 'orders', ports: [http] };
const knows = (props: Partial<MeshServiceProps>) => only(render(props), Sidecar).spec?.egress?.[0]?.hosts;

it('knows the pods of a StatefulSet by their names where they call each other', () => {
  expect(knows({ callees: [itself], volumes: [disk] })).toEqual([
    'istio-system/*',
    './orders-pods.shop.svc.cluster.local',
    'shop/orders.shop.svc.cluster.local',
  ]);
});

it.each<[string, Partial<MeshServiceProps>]>([
  ['that call nobody', { volumes: [disk] }],
  ['of a Deployment', { callees: [itself] }],
  ['beside a namesake elsewhere', { callees: [{ ...itself, namespace: 'other' }], volumes: [disk] }],
])('does not know pods %s', (_, props) => {
  expect(JSON.stringify(knows(props))).not.toContain('-pods.');
});
