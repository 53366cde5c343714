import { expect, it } from '@jest/globals';
import { distinctEntries } from '../../../../../src/checks/cluster/rules/routes/distinct-entries';
import { clusterOf } from '../../cluster-of';
import { foundBy } from '../../found-by';

const entry = (
  namespace: string,
  exportTo: string,
  protocol = 'TLS',
  port = 443,
  host = 'api.example.com',
) => `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: api-${namespace}, namespace: ${namespace} }
spec:
  hosts: [${host}]
  exportTo: ["${exportTo}"]
  resolution: DNS
  ports: [{ number: ${port}, name: a, protocol: ${protocol} }]
`;
const conflict = ['conflicting-service-entries ServiceEntry api-bank spec.hosts.0'];

it('lets namespaces describe a host each for itself, and ports apart', () => {
  expect(foundBy(distinctEntries, entry('shop', '.'), entry('bank', '.'))).toEqual([]);
  expect(foundBy(distinctEntries, entry('shop', '*'), entry('bank', '*', 'TLS', 444))).toEqual([]);
});

it.each([
  ['*', '*'],
  ['*', '.'],
  ['.', '*'],
  ['bank', '.'],
])('finds two that a namespace sees both of: %s and %s', (one, other) => {
  expect(foundBy(distinctEntries, entry('shop', one), entry('bank', other))).toEqual(conflict);
});

it('says where they differ about the protocol', () => {
  const [found] = distinctEntries(clusterOf(`${entry('shop', '*', 'HTTPS')}\n---\n${entry('bank', '*')}`));
  expect(found?.args).toMatchObject({ what: 'port 443 too, as HTTPS where this says TLS' });
});

it('finds the name of a Service', () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: bank }\nspec: {}';
  const same = entry('bank', '.', 'TLS', 443, 'a.bank.svc.cluster.local');
  expect(foundBy(distinctEntries, service, same)).toEqual(conflict);
});
