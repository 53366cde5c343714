import { DestinationRule, VirtualService } from '@cdk8s/istio';
import { Service } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../src/constructs/mesh-service/mesh-service-props';
import { http, mysql, ofKind, render } from '../constructs/mesh-service/render';
import { renderService } from '../helpers/render-service';

const elsewhere = {
  hosts: ['192.0.2.1'],
  addresses: [],
  ports: [{ port: http, there: 80 }],
  share: 50,
  hostHeader: undefined,
  tlsName: undefined,
};

const scopes = (props: Partial<MeshServiceProps>) => {
  const objects = render({ ports: [http, mysql], elsewhere, ...props });
  return [
    ...ofKind(objects, Service).map(
      ({ metadata }) => metadata.annotations?.['networking.istio.io/exportTo']?.split(',') ?? [],
    ),
    ...ofKind(objects, DestinationRule).map(({ spec }) => spec?.exportTo ?? []),
    ...ofKind(objects, VirtualService)
      .filter(({ spec }) => spec?.gateways?.some((gateway) => gateway !== 'mesh'))
      .map(({ spec }) => spec?.exportTo ?? []),
  ];
};

describe("what is not exported to the gateway's namespace is not found there: 404, or 503", () => {
  const exported = (api: Parameters<typeof renderService>[0]) =>
    renderService(api).objects.flatMap(({ kind, metadata, spec }) => {
      const { exportTo, gateways } = (spec ?? {}) as { exportTo?: string[]; gateways?: string[] };
      if (kind === 'Service') return [[kind, metadata.annotations?.['networking.istio.io/exportTo']]];
      return exportTo === undefined ? [] : [[gateways?.[0] ?? kind, exportTo.join()]];
    });

  it('is exported there if the service is exposed', () => {
    expect(exported({ expose: { host: 'api' }, versions: { v1: 100 } })).toEqual(
      expect.arrayContaining([
        ['Service', '.,istio-ingress'],
        ['DestinationRule', '.,istio-ingress'],
        ['istio-ingress/gateway-public', '.,istio-ingress'],
        ['mesh', '.'],
      ]),
    );
  });

  it('is not if it is not', () => {
    expect(exported({}).map(([, to]) => to)).toEqual(['.', '.', '.']);
  });

  it.each<[string, Partial<MeshServiceProps>]>([
    ['a host', { exposures: [{ gateway: 'public', host: 'a.com', paths: ['/'], port: http }] }],
    ['a port', { openings: [{ gateway: 'public', port: mysql, by: { listen: 3306 } }] }],
  ])('all of it is exported there: by %s', (_, props) => {
    // The Service, its DestinationRule and that of its other place, and the gateway's routes.
    expect(scopes(props)).toEqual(Array.from({ length: 4 }, () => ['.', 'istio-ingress']));
    expect(scopes({}).flat()).not.toContain('istio-ingress');
  });
});
