import { expect, it } from '@jest/globals';
import configuration from '../../docs/examples/configuration';
import { pinExample } from './pin-example';

const objects = pinExample('configuration', configuration);
const template = (cluster: string) =>
  (objects[`${cluster}/Deployment/orders`] as unknown as { readonly spec: { readonly template: Template } })
    .spec.template;

interface Template {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
  readonly spec: {
    readonly containers: readonly [{ readonly env: unknown; readonly volumeMounts: unknown }];
  };
}

it('lays what differs over what is the same', () => {
  expect(template('east').spec.containers[0].env).toEqual(
    expect.arrayContaining([
      { name: 'CURRENCY', value: 'EUR' },
      { name: 'LOG_LEVEL', value: 'info' },
    ]),
  );
  expect(objects['east/ConfigMap/orders-files']).toMatchObject({
    data: {
      'etc_orders_features.yaml': 'checkout: old\n',
      'etc_orders_rules.json': '{ "largestOrder": 500 }\n',
    },
  });
});

it('rolls the pods by a fingerprint of their files, under a name that stays', () => {
  const print = (cluster: string) => template(cluster).metadata.annotations['meshwright.dev/config'];
  expect(print('east')).toMatch(/^[\da-f]{16}$/);
  expect(print('office')).not.toBe(print('east'));
  expect(template('east').spec.containers[0].volumeMounts).toContainEqual({
    name: 'files',
    mountPath: '/etc/orders/rules.json',
    subPath: 'etc_orders_rules.json',
    readOnly: true,
  });
});

it('pulls with credentials of the tenant, in the form that the kubelet reads', () => {
  expect(objects['east/ServiceAccount/orders']).toMatchObject({
    imagePullSecrets: [{ name: 'orders-registry' }],
  });
  expect(objects['east/ExternalSecret/orders-registry']).toMatchObject({
    spec: {
      target: { template: { type: 'kubernetes.io/dockerconfigjson' } },
      data: [
        {
          secretKey: '.dockerconfigjson',
          remoteRef: { key: 'configuration/prod/registry', property: '.dockerconfigjson' },
        },
      ],
    },
  });
});
