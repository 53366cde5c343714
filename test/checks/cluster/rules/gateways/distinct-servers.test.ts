import { expect, it } from '@jest/globals';
import { distinctServers } from '../../../../../src/checks/cluster/rules/gateways/distinct-servers';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';

const server = (number: number, protocol: string, host: string) =>
  `{ port: { number: ${number}, name: a, protocol: ${protocol} }, hosts: ["${host}"]${
    protocol === 'HTTPS' ? ', tls: { mode: SIMPLE, credentialName: a }' : ''
  } }`;
const found = (one: string, other: string, more = {}) =>
  foundBy(distinctServers, gateway(one), gateway(other, { name: 'other', namespace: 'shop', ...more }));
const https = server(443, 'HTTPS', '*/a.example');

it('lets servers have hosts of their own, ports of their own and pods of their own', () => {
  expect(found(https, server(443, 'HTTPS', 'b.example'))).toEqual([]);
  expect(found(https, server(8443, 'HTTPS', 'a.example'))).toEqual([]);
  expect(found(https, https, { selector: '{ istio: other }' })).toEqual([]);
});

it('lets servers of plain HTTP be merged, and TLS of any use share a port', () => {
  const http = server(80, 'HTTP', '*');
  expect(found(http, http)).toEqual([]);
  const passed =
    '{ port: { number: 443, name: b, protocol: TLS }, hosts: [b.example], tls: { mode: PASSTHROUGH } }';
  expect(found(https, passed)).toEqual([]);
});

it('finds a host that two serve', () => {
  expect(found(https, server(443, 'HTTPS', 'shop/a.example'))).toEqual([
    'conflicting-servers Gateway other spec.servers.0.hosts.0',
  ]);
});

it('finds a port on which they do not speak the same', () => {
  expect(found(https, server(443, 'HTTP', 'b.example'))).toEqual([
    'conflicting-servers Gateway other spec.servers.0.port.protocol',
  ]);
});
