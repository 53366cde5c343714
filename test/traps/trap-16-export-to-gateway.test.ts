import { DestinationRule, ServiceEntry, VirtualService } from '@cdk8s/istio';
import { Service } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../src/constructs/mesh-service/mesh-service-props';
import { http, mysql, ofKind, render } from '../constructs/mesh-service/render';

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
    ...[...ofKind(objects, DestinationRule), ...ofKind(objects, ServiceEntry)].map(
      ({ spec }) => spec?.exportTo ?? [],
    ),
    ...ofKind(objects, VirtualService)
      .filter(({ spec }) => spec?.gateways?.some((gateway) => gateway !== 'mesh'))
      .map(({ spec }) => spec?.exportTo ?? []),
  ];
};

it.each<[string, Partial<MeshServiceProps>]>([
  ['a host', { exposures: [{ gateway: 'public', host: 'a.com', paths: ['/'], port: http }] }],
  ['a port', { openings: [{ gateway: 'public', port: mysql, by: { listen: 3306 } }] }],
])("VS/Service/DR exportTo without the gateway's namespace -> 404/503 at ingress: by %s", (_, props) => {
  // The Service, its DestinationRule, both objects of the other place, and the gateway's routes.
  expect(scopes(props)).toEqual(Array.from({ length: 5 }, () => ['.', 'istio-ingress']));
  expect(scopes({}).flat()).not.toContain('istio-ingress');
});
