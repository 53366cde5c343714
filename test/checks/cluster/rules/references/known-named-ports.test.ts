import { expect, it } from '@jest/globals';
import { knownNamedPorts } from '../../../../../src/checks/cluster/rules/references/known-named-ports';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const pods = deployment('web', { container: 'ports: [{ name: http, containerPort: 8080 }]' });
const service = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ port: 80, name: api }] }
`;
const policy = (port: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: a, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ ports: [{ port: ${port} }] }] }
`;
const monitor = (kind: string, endpoints: string, port: string, more = '') => `
apiVersion: monitoring.coreos.com/v1
kind: ${kind}
metadata: { name: a, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, ${endpoints}: [{ port: ${port} }] ${more} }
`;

it('knows ports of pods and Services', () => {
  expect(foundBy(knownNamedPorts, pods, service, policy('http'))).toEqual([]);
  expect(foundBy(knownNamedPorts, pods, service, policy('9090'))).toEqual([]);
  expect(foundBy(knownNamedPorts, pods, service, monitor('ServiceMonitor', 'endpoints', 'api'))).toEqual([]);
  expect(
    foundBy(knownNamedPorts, pods, service, monitor('PodMonitor', 'podMetricsEndpoints', 'http')),
  ).toEqual([]);
});

it('finds others', () => {
  expect(foundBy(knownNamedPorts, pods, service, policy('api'))).toEqual([
    'unknown-named-port NetworkPolicy a spec.ingress.0.ports.0.port',
  ]);
  expect(foundBy(knownNamedPorts, pods, service, monitor('ServiceMonitor', 'endpoints', 'http'))).toEqual([
    'unknown-named-port ServiceMonitor a spec.endpoints.0.port',
  ]);
  expect(
    foundBy(knownNamedPorts, pods, service, monitor('PodMonitor', 'podMetricsEndpoints', 'api')),
  ).toEqual(['unknown-named-port PodMonitor a spec.podMetricsEndpoints.0.port']);
});

it('looks in the namespaces that a ServiceMonitor names', () => {
  const away = ', namespaceSelector: { matchNames: [bank] }';
  expect(foundBy(knownNamedPorts, service, monitor('ServiceMonitor', 'endpoints', 'http', away))).toEqual([]);
  const any = ', namespaceSelector: { any: true }';
  expect(foundBy(knownNamedPorts, service, monitor('ServiceMonitor', 'endpoints', 'http', any))).toHaveLength(
    1,
  );
});
