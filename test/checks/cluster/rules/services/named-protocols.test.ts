import { expect, it } from '@jest/globals';
import { namedProtocols } from '../../../../../src/checks/cluster/rules/services/named-protocols';
import { foundBy } from '../../found-by';

const mesh = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
`;
const pods = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders } }, spec: { containers: [{ name: app }] } }
`;
const service = (port: string, more = 'selector: { app: orders }') => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ${more}, ports: [{ port: 80, ${port} }] }
`;
const at = 'Service orders spec.ports.0';

it.each([
  'name: http',
  'name: grpc-web-api',
  'name: HTTP-api',
  'name: api, appProtocol: tcp',
  'appProtocol: kubernetes.io/h2c',
  'name: dns, protocol: UDP',
])('understands %s', (port) => {
  expect(foundBy(namedProtocols, mesh, pods, service(port))).toEqual([]);
});

it.each([
  ['name: api', 'name'],
  ['targetPort: 80', 'name'],
  ['name: httpapi', 'name'],
  ['name: http, appProtocol: soap', 'appProtocol'],
])('finds that %s says nothing', (port, field) => {
  expect(foundBy(namedProtocols, mesh, pods, service(port))).toEqual([`unsaid-protocol ${at}.${field}`]);
});

it('says nothing of pods outside the mesh, nor of ports that Istio knows by number', () => {
  expect(foundBy(namedProtocols, pods, service('name: api'))).toEqual([]);
  expect(foundBy(namedProtocols, mesh, pods, service('name: api').replace('80', '3306'))).toEqual([]);
});

it('finds names for other hosts that are plain streams', () => {
  const external = 'type: ExternalName, externalName: api.example.com';
  expect(foundBy(namedProtocols, service('name: https', external))).toEqual([]);
  expect(foundBy(namedProtocols, service('name: tcp', external))).toEqual([`external-name-protocol ${at}`]);
  expect(foundBy(namedProtocols, service('name: api', external))).toEqual([`external-name-protocol ${at}`]);
});
