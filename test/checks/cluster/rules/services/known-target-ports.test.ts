import { expect, it } from '@jest/globals';
import { knownTargetPorts } from '../../../../../src/checks/cluster/rules/services/known-target-ports';
import { foundBy } from '../../found-by';

const pods = (ports: string, name = 'orders') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders } }, spec: { containers: [{ name: app, ports: [${ports}] }] } }
`;
const service = (port: string) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ port: 80${port} }] }
`;
const http = '{ name: http, containerPort: 8080 }';
const at = 'Service orders spec.ports.0';

it('takes ports that the pods have, and any number of pods that declare none', () => {
  expect(foundBy(knownTargetPorts, pods(http), service(', targetPort: http'))).toEqual([]);
  expect(foundBy(knownTargetPorts, pods(http), service(', targetPort: 8080'))).toEqual([]);
  expect(foundBy(knownTargetPorts, pods(''), service(', targetPort: 8080'))).toEqual([]);
});

it('finds a name that no pod knows', () => {
  expect(foundBy(knownTargetPorts, pods(http), service(', targetPort: htp'))).toEqual([
    `unknown-target-port ${at}.targetPort`,
  ]);
  expect(foundBy(knownTargetPorts, pods(''), service(', targetPort: http'))).toHaveLength(1);
  expect(foundBy(knownTargetPorts, pods(http), service(', targetPort: http, protocol: UDP'))).toHaveLength(1);
});

it('finds a number that pods leave out among others', () => {
  expect(foundBy(knownTargetPorts, pods(http), service(', targetPort: 8081'))).toEqual([
    `undeclared-target-port ${at}.targetPort`,
  ]);
  expect(foundBy(knownTargetPorts, pods(http), service(''))).toEqual([`undeclared-target-port ${at}.port`]);
});

it('finds pods that the Service selects besides those that listen', () => {
  const other = pods('{ containerPort: 9090 }', 'worker');
  expect(foundBy(knownTargetPorts, pods(http), other, service(', targetPort: http'))).toEqual([
    `undeclared-target-port ${at}.targetPort`,
  ]);
});

it('leaves Services without pods to the rule about them', () => {
  expect(foundBy(knownTargetPorts, service(', targetPort: http'))).toEqual([]);
});
