import { expect, it } from '@jest/globals';
import { distinctStreams } from '../../../../../src/checks/cluster/rules/routes/distinct-streams';
import { foundBy } from '../../found-by';

const entry = (name: string, protocol = 'TCP', more = '') => `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: ${name}, namespace: shop }
spec:
  hosts: [${name}.example.com]
  resolution: DNS
  ports: [{ number: 5432, name: a, protocol: ${protocol} }]
  ${more}
`;

it('tells streams apart by address, by port or by who sees them, and others by their host', () => {
  const [one, other] = ['addresses: [10.0.0.1]', 'addresses: [10.0.0.2]'];
  expect(foundBy(distinctStreams, entry('a', 'TCP', one), entry('b', 'TCP', other))).toEqual([]);
  expect(foundBy(distinctStreams, entry('a', 'TLS'), entry('b', 'TLS'))).toEqual([]);
  expect(
    foundBy(distinctStreams, entry('a', 'TCP', 'exportTo: [bank]'), entry('b', 'TCP', 'exportTo: ["."]')),
  ).toEqual([]);
});

it.each(['', 'addresses: [10.0.0.1]'])('finds two that nothing tells apart: %s', (more) => {
  expect(foundBy(distinctStreams, entry('a', 'TCP', more), entry('b', 'TCP', more))).toEqual([
    'indistinct-streams ServiceEntry b spec.ports.0',
  ]);
});
