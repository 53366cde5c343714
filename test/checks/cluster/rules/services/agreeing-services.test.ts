import { expect, it } from '@jest/globals';
import { agreeingServices } from '../../../../../src/checks/cluster/rules/services/agreeing-services';
import { foundBy } from '../../found-by';

const pods = (inject: boolean) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders, sidecar.istio.io/inject: "${inject}" } }
    spec: { containers: [{ name: app, ports: [{ name: http, containerPort: 8080 }] }] }
`;
const service = (name: string, port: string) => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: orders }, ports: [{ ${port} }] }
`;
const found = (one: string, other: string, inject = true) =>
  foundBy(agreeingServices, pods(inject), service('a', one), service('b', other));
const http = 'name: http, port: 80, targetPort: 8080';

it('lets a second Service say the same', () => {
  expect(found(http, 'name: http-pods, port: 80, targetPort: http')).toEqual([]);
  expect(found(http, 'name: http, port: 90, targetPort: 9090')).toEqual([]);
});

it.each([
  ['name: http, port: 8080', 'another number for the same port of the pods'],
  ['name: tcp, port: 80, targetPort: 8080', 'another protocol'],
  ['name: udp, port: 80, targetPort: 9090, protocol: UDP', 'another transport of the same number'],
])('finds %s: %s', (port) => {
  expect(found(http, port)).toEqual(['disagreeing-services Service b spec.ports.0']);
});

it('says nothing of pods without a proxy', () => {
  expect(found(http, 'name: tcp, port: 80, targetPort: 8080', false)).toEqual([]);
});
