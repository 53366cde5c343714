import { expect, it } from '@jest/globals';
import { hostsOfGateways } from '../../../../../src/checks/cluster/rules/routes/hosts-of-gateways';
import { foundBy } from '../../found-by';

const gateway = (host: string) => `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec: { servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ["${host}"] }] }
`;
const routes = (host: string, gateways = 'edge/public') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec:
  hosts: ["${host}"]
  gateways: [${gateways}]
  http: [{ route: [{ destination: { host: web } }] }]
`;
const outside = ['host-outside-gateway VirtualService web spec.hosts.0'];

it.each([
  ['*', 'a.example'],
  ['*.example', 'a.example'],
  ['shop/a.example', 'a.example'],
  ['a.example', '*.example'],
])('lets a server for %s serve %s', (served, host) => {
  expect(foundBy(hostsOfGateways, gateway(served), routes(host))).toEqual([]);
});

it.each([
  ['*.example', 'a.other'],
  ['bank/a.example', 'a.example'],
  ['./a.example', 'a.example'],
])('finds that a server for %s does not serve %s', (served, host) => {
  expect(foundBy(hostsOfGateways, gateway(served), routes(host))).toEqual(outside);
});

it('says nothing where the mesh routes the host too, or the gateway is not known', () => {
  expect(foundBy(hostsOfGateways, gateway('b.example'), routes('a.example', 'mesh, edge/public'))).toEqual(
    [],
  );
  expect(foundBy(hostsOfGateways, routes('a.example'))).toEqual([]);
});
