import { expect, it } from '@jest/globals';
import { knownBackends } from '../../../../../src/checks/cluster/rules/routes/known-backends';
import { foundBy } from '../../found-by';

const orders = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ name: http, port: 80 }] }
`;
const route = (name: string, port: number, namespace = 'shop') => `
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: { name: web, namespace: shop }
spec: { rules: [{ backendRefs: [{ name: ${name}, namespace: ${namespace}, port: ${port} }] }] }
`;
const stream = (name: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: web, namespace: shop }
spec: { hostnames: [a.example], rules: [{ backendRefs: [{ name: ${name}, port: 80 }] }] }
`;
const ingress = (name: string, port: string) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { ${port} } } } }] }
`;
const webhook = (name: string, port: string) => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks: [{ name: a.example, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { service: { name: ${name}, namespace: shop ${port} } } }]
`;
const backend = 'spec.rules.0.http.paths.0.backend.service';

it('knows Services and their ports', () => {
  expect(foundBy(knownBackends, orders, route('orders', 80))).toEqual([]);
  expect(foundBy(knownBackends, orders, stream('orders'))).toEqual([]);
  expect(foundBy(knownBackends, orders, ingress('orders', 'number: 80'))).toEqual([]);
  expect(foundBy(knownBackends, orders, ingress('orders', 'name: http'))).toEqual([]);
  expect(foundBy(knownBackends, orders, webhook('orders', ', port: 80'))).toEqual([]);
  expect(foundBy(knownBackends, orders, route('orders', 80, 'bank'))).toEqual([]);
});

it('finds Services that do not exist', () => {
  expect(foundBy(knownBackends, orders, route('ordes', 80))).toEqual([
    'unknown-backend GRPCRoute web spec.rules.0.backendRefs.0.name',
  ]);
  expect(foundBy(knownBackends, orders, stream('ordes'))).toEqual([
    'unknown-backend TLSRoute web spec.rules.0.backendRefs.0.name',
  ]);
  expect(foundBy(knownBackends, orders, ingress('ordes', 'number: 80'))).toEqual([
    `unknown-backend Ingress web ${backend}.name`,
  ]);
  expect(foundBy(knownBackends, orders, webhook('ordes', ''))).toEqual([
    'unknown-backend ValidatingWebhookConfiguration policy webhooks.0.clientConfig.service.name',
  ]);
});

it('finds ports that they do not have', () => {
  expect(foundBy(knownBackends, orders, route('orders', 8080))).toEqual([
    'unknown-backend-port GRPCRoute web spec.rules.0.backendRefs.0.port',
  ]);
  expect(foundBy(knownBackends, orders, ingress('orders', 'name: htp'))).toEqual([
    `unknown-backend-port Ingress web ${backend}.port.name`,
  ]);
  expect(foundBy(knownBackends, orders, webhook('orders', ''))).toHaveLength(1);
});
