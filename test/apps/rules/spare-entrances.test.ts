import { expect, it } from '@jest/globals';
import rule from '../../../apps/rules/spare-entrances';
import { findingsOf } from '../../../src/jest';

const service = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }`;
const route = (gateway: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [${gateway}]
  http: [{ route: [{ destination: { host: web.shop.svc.cluster.local } }] }]`;
const deployment = (replicas: number) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: web }] }`;

const findings = (environment: string, ...manifests: readonly string[]) =>
  findingsOf(rule, manifests.join('\n---'), { environment });

it('wants two pods of what a gateway leads to', () => {
  expect(findings('prod', service, route('istio-ingress/public'), deployment(1))).toEqual([
    {
      severity: 'error',
      object: 'Deployment shop/web',
      field: 'spec.replicas',
      what: 'web has one replica',
    },
  ]);
});

it('is content with two, with what only services call, and outside of production', () => {
  expect(findings('prod', service, route('istio-ingress/public'), deployment(2))).toEqual([]);
  expect(findings('prod', service, route('mesh'), deployment(1))).toEqual([]);
  expect(findings('staging', service, route('istio-ingress/public'), deployment(1))).toEqual([]);
});
