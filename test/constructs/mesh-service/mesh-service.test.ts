import { describe, expect, it } from '@jest/globals';
import { Testing } from 'cdk8s';
import { MeshService } from '../../../src/constructs/mesh-service/mesh-service';
import { serviceDefaults } from '../../../src/conventions/service-defaults';
import type { Service } from '../../../src/model/service';
import { fullService } from './full-service';
import { http, oneVersion, render, twoVersions } from './render';

const disk = {
  kind: 'disk',
  name: 'data',
  mount: '/data',
  size: '5Gi',
  storageClass: 'fast',
} as const;

const identity = ({ kind, metadata }: ReturnType<typeof render>[number]) =>
  `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;

describe('MeshService', () => {
  it('renders a service with everything', () => {
    expect(render(fullService)).toMatchSnapshot();
  });

  it('renders two versions with disks', () => {
    expect(render({ versions: twoVersions, ports: [http], volumes: [disk] })).toMatchSnapshot();
  });

  it('stands alone with the least it can be told', () => {
    expect(render({ ports: [http] }).map(identity)).toEqual([
      'ServiceAccount shop/orders',
      'Deployment shop/orders',
      'Service shop/orders',
      'VirtualService shop/orders',
      'DestinationRule shop/orders',
      'Sidecar shop/orders',
      'NetworkPolicy shop/orders',
    ]);
  });

  it('gives a worker without ports nothing that is about calls to it', () => {
    expect(render().map(identity)).toEqual([
      'ServiceAccount shop/orders',
      'Deployment shop/orders',
      'Sidecar shop/orders',
      'NetworkPolicy shop/orders',
    ]);
  });

  it('names everything once', () => {
    for (const props of [fullService, { ...fullService, versions: twoVersions, volumes: [disk] }]) {
      const identities = render({ ...props, cni: 'cilium' }).map(identity);
      expect(new Set(identities).size).toBe(identities.length);
    }
  });

  it('names a service by its name, not by the id of the construct', () => {
    const other = render({ ...fullService, name: 'orders' }, 'something-else');
    expect(other).toEqual(render(fullService));
  });

  it('labels every object, with the team on objects only', () => {
    for (const { kind, metadata } of render(fullService)) {
      expect({ kind, labels: metadata.labels }).toEqual({
        kind,
        labels: {
          'app.kubernetes.io/name': 'orders',
          'app.kubernetes.io/part-of': 'order-management',
          'app.kubernetes.io/managed-by': 'meshwright',
          'meshwright.dev/project': 'order-management',
          'meshwright.dev/environment': 'prod',
          'meshwright.dev/team': 'trading',
        },
      });
    }
  });

  it('takes a complete service of the model', () => {
    const service: Service = {
      ...serviceDefaults,
      name: 'orders',
      namespace: 'shop',
      versions: oneVersion,
      source: 'apps/shop/project.ts',
    };
    const chart = Testing.chart();
    new MeshService(chart, 'orders', { ...service, cni: 'calico' });
    expect(Testing.synth(chart)).toEqual(render());
  });

  it.each([
    [{ versions: [] }, 'versions is empty'],
    [{ versions: [...oneVersion, ...oneVersion] }, 'several versions need names'],
    [{ versions: [...twoVersions, ...twoVersions] }, 'version v1 is there twice'],
    [{ versions: twoVersions.slice(0, 1) }, 'the weights of the versions make 90, not 100'],
    [{ ports: [http, { ...http, name: 'http-b' }] }, 'port 80 is there twice'],
    [{ ports: [http, { ...http, number: 81 }] }, 'port name http is there twice'],
    [{ scale: { min: 2, max: 1, cpuPercent: 70 } }, 'scale.min 2 is above scale.max 1'],
    [{ scale: { min: 0, max: 1, cpuPercent: 70 } }, 'an autoscaled service needs at least one pod'],
    [
      { ports: [http], exposures: [{ gateway: 'public', host: 'a.b', paths: [], port: http }] },
      'a.b leads here by no path',
    ],
    [
      { exposures: [{ gateway: 'public', host: 'a.b', paths: ['/'], port: http }] },
      'a.b leads to port 80, which the service does not have',
    ],
    [
      {
        ports: [{ ...http, protocol: 'tcp' as const }],
        exposures: [
          { gateway: 'public', host: 'a.b', paths: ['/'], port: { ...http, protocol: 'tcp' as const } },
        ],
      },
      'a.b leads to port 80, which is not HTTP-like',
    ],
  ])('rejects what would not do what it says, %#', (props, message) => {
    expect(() => render(props)).toThrow(message);
  });
});
