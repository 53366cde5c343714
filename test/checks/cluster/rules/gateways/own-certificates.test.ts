import { expect, it } from '@jest/globals';
import { ownCertificates } from '../../../../../src/checks/cluster/rules/gateways/own-certificates';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';

const server = (host: string, certificate: string) =>
  `{ port: { number: 443, name: ${host}, protocol: HTTPS }, hosts: [${host}.example], tls: { mode: SIMPLE, credentialName: ${certificate} } }`;

it('lets servers of one Gateway share a certificate, and other pods have it too', () => {
  expect(foundBy(ownCertificates, gateway(`${server('a', 'tls')}, ${server('b', 'tls')}`))).toEqual([]);
  const other = gateway(server('b', 'tls'), { name: 'other', selector: '{ istio: other }' });
  expect(foundBy(ownCertificates, gateway(server('a', 'tls')), other)).toEqual([]);
});

it('finds a certificate of two Gateways', () => {
  expect(
    foundBy(ownCertificates, gateway(server('a', 'tls')), gateway(server('b', 'tls'), { name: 'other' })),
  ).toEqual(['shared-certificate Gateway other spec.servers.0.tls.credentialName']);
});
