import { expect, it } from '@jest/globals';
import { distinctAddresses } from '../../../../../src/checks/cluster/rules/gateways/distinct-addresses';
import { foundBy } from '../../found-by';

const gateway = (name: string, address: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: shop }
spec:
  gatewayClassName: istio
  listeners: [{ name: http, port: 80, protocol: HTTP }]
  addresses: [{ ${address} }]
`;

it('takes an address for each gateway', () => {
  expect(
    foundBy(
      distinctAddresses,
      gateway('web', 'value: 192.0.2.7'),
      gateway('api', 'value: 192.0.2.8'),
      gateway('host', 'type: Hostname, value: shop.example.com'),
    ),
  ).toEqual([]);
});

it('finds an address that two ask for', () => {
  expect(
    foundBy(
      distinctAddresses,
      gateway('web', 'value: 192.0.2.7'),
      gateway('api', 'type: IPAddress, value: 192.0.2.7'),
    ),
  ).toEqual(['address-taken Gateway api spec.addresses.0']);
});
