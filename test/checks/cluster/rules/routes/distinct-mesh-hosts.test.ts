import { expect, it } from '@jest/globals';
import { distinctMeshHosts } from '../../../../../src/checks/cluster/rules/routes/distinct-mesh-hosts';
import { foundBy } from '../../found-by';

const routes = (name: string, namespace: string, exportTo = '["*"]', gateways = '[mesh]') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  hosts: [web.shop.svc.cluster.local]
  gateways: ${gateways}
  exportTo: ${exportTo}
  http: [{ route: [{ destination: { host: web } }] }]
`;

it('lets namespaces route a host each for itself, and gateways beside the mesh', () => {
  expect(foundBy(distinctMeshHosts, routes('a', 'shop', '["."]'), routes('b', 'bank', '["."]'))).toEqual([]);
  expect(foundBy(distinctMeshHosts, routes('a', 'shop'), routes('b', 'shop', '["*"]', '[edge/a]'))).toEqual(
    [],
  );
});

it.each([
  ['["*"]', '["*"]'],
  ['["."]', '["*"]'],
  ['[bank]', '["."]'],
  ['[]', '[bank]'],
])('finds two for a host that some namespace sees both of: %s and %s', (one, other) => {
  expect(foundBy(distinctMeshHosts, routes('a', 'shop', one), routes('b', 'bank', other))).toEqual([
    'conflicting-mesh-routes VirtualService b spec.hosts.0',
  ]);
});
