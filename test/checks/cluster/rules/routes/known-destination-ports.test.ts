import { expect, it } from '@jest/globals';
import { knownDestinationPorts } from '../../../../../src/checks/cluster/rules/routes/known-destination-ports';
import { foundBy } from '../../found-by';

const orders = (...ports: number[]) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [${ports.map((port) => `{ port: ${port}, name: http-${port} }`).join(', ')}] }
`;
const route = (port = '') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec: { hosts: [web.example], http: [{ route: [{ destination: { host: orders ${port} } }] }] }
`;
const at = 'VirtualService web spec.http.0.route.0.destination';

it('takes a port that the host has, or none where it has one', () => {
  expect(foundBy(knownDestinationPorts, orders(80), route())).toEqual([]);
  expect(foundBy(knownDestinationPorts, orders(80, 90), route(', port: { number: 90 }'))).toEqual([]);
});

it('finds a port that the host has not', () => {
  expect(foundBy(knownDestinationPorts, orders(80), route(', port: { number: 8080 }'))).toEqual([
    `unknown-destination-port ${at}.port.number`,
  ]);
});

it('wants a port where the host has several', () => {
  expect(foundBy(knownDestinationPorts, orders(80, 90), route())).toEqual([
    `unclear-destination-port ${at}.host`,
  ]);
});

it('says nothing of hosts that do not exist', () => {
  expect(foundBy(knownDestinationPorts, route(', port: { number: 1 }'))).toEqual([]);
});
