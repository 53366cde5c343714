import { expect, it } from '@jest/globals';
import { soundTlsVersions } from '../../../../../src/checks/cluster/rules/gateways/sound-tls-versions';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';

const found = (versions: string) =>
  foundBy(
    soundTlsVersions,
    gateway(
      `{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example], tls: { mode: SIMPLE, credentialName: a, ${versions} } }`,
    ),
  );
const at = 'Gateway public spec.servers.0.tls.minProtocolVersion';

it('takes TLS 1.2 and later', () => {
  expect(found('minProtocolVersion: TLSV1_2')).toEqual([]);
  expect(found('minProtocolVersion: TLSV1_2, maxProtocolVersion: TLSV1_2')).toEqual([]);
  expect(found('maxProtocolVersion: TLSV1_2')).toEqual([]);
});

it('finds versions before it', () => {
  expect(found('minProtocolVersion: TLSV1_1')).toEqual([`old-tls-version ${at}`]);
});

it('finds a range without a version', () => {
  expect(found('minProtocolVersion: TLSV1_3, maxProtocolVersion: TLSV1_2')).toEqual([`no-tls-version ${at}`]);
});
