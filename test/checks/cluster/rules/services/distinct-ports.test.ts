import { expect, it } from '@jest/globals';
import { distinctPorts } from '../../../../../src/checks/cluster/rules/services/distinct-ports';
import { foundBy } from '../../found-by';

const service = (...ports: string[]) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [${ports.join(', ')}] }
`;
const at = 'ambiguous-ports Service orders spec.ports.1';

it('takes one port without a name, and several with one', () => {
  expect(foundBy(distinctPorts, service('{ port: 80 }'))).toEqual([]);
  expect(
    foundBy(distinctPorts, service('{ name: a, port: 53 }', '{ name: b, port: 53, protocol: UDP }')),
  ).toEqual([]);
});

it.each([
  ['{ name: b, port: 80 }', 'port'],
  ['{ name: a, port: 81 }', 'name'],
  ['{ port: 81 }', 'name'],
])('finds what makes %s ambiguous', (port, field) => {
  expect(foundBy(distinctPorts, service('{ name: a, port: 80 }', port))).toEqual([`${at}.${field}`]);
});
