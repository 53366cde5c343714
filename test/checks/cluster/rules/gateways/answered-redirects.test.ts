import { expect, it } from '@jest/globals';
import { answeredRedirects } from '../../../../../src/checks/cluster/rules/gateways/answered-redirects';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';

const http =
  '{ port: { number: 80, name: http, protocol: HTTP }, hosts: ["*/a.example"], tls: { httpsRedirect: true } }';
const https = (host: string) =>
  `{ port: { number: 443, name: https, protocol: HTTPS }, hosts: ["${host}"], tls: { mode: SIMPLE, credentialName: a } }`;

it('lets another server answer, of any Gateway of the same pods', () => {
  expect(foundBy(answeredRedirects, gateway(`${http}, ${https('a.example')}`))).toEqual([]);
  expect(foundBy(answeredRedirects, gateway(http), gateway(https('*.example'), { name: 'other' }))).toEqual(
    [],
  );
});

it('finds a redirect to where nobody is', () => {
  const found = ['redirect-unanswered Gateway public spec.servers.0.hosts.0'];
  expect(foundBy(answeredRedirects, gateway(`${http}, ${https('b.example')}`))).toEqual(found);
  const other = gateway(https('a.example'), { name: 'other', selector: '{ istio: other }' });
  expect(foundBy(answeredRedirects, gateway(http), other)).toEqual(found);
});

it('leaves a server without its TLS to the rule about that', () => {
  const bare = '{ port: { number: 443, name: https, protocol: HTTPS }, hosts: ["*/a.example"] }';
  expect(foundBy(answeredRedirects, gateway(`${http}, ${bare}`))).toEqual([]);
  const plain = '{ port: { number: 443, name: tcp, protocol: TCP }, hosts: ["*/a.example"] }';
  expect(foundBy(answeredRedirects, gateway(`${http}, ${plain}`))).toHaveLength(1);
});
