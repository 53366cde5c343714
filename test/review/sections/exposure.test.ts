import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { exposure } from '../../../src/review/sections/exposure';
import { changeOf } from './change-of';

const object = (apiVersion: string, kind: string, spec: unknown): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  spec,
});
const istioRoute = (path: string, gateways = ['istio-ingress/public'], weight = 100) =>
  object('networking.istio.io/v1', 'VirtualService', {
    hosts: ['shop.example'],
    gateways,
    http: [
      {
        match: [{ uri: { prefix: path }, method: { exact: 'GET' } }],
        route: [{ destination: { host: 'web', port: { number: 80 } }, weight }],
      },
    ],
  });
const apiRoute = (path: string, type = 'PathPrefix') =>
  object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
    parentRefs: [{ name: 'public', namespace: 'istio-ingress' }],
    hostnames: ['shop.example'],
    rules: [{ matches: [{ path: { type, value: path } }], backendRefs: [{ name: 'web', port: 80 }] }],
  });
const istioGateway = (tls: unknown, host = '*/shop.example') =>
  object('networking.istio.io/v1', 'Gateway', {
    servers: [{ port: { number: 443, protocol: 'HTTPS', name: 'https' }, hosts: [host], tls }],
  });
const apiGateway = (port: number, mode: string) =>
  object('gateway.networking.k8s.io/v1', 'Gateway', {
    listeners: [{ name: 'https', port, protocol: 'HTTPS', hostname: 'shop.example', tls: { mode } }],
  });
const service = (type: string) => object('v1', 'Service', { type, ports: [{ port: 443 }] });
const certificate = (host: string) =>
  object('cert-manager.io/v1', 'Certificate', { dnsNames: [host], issuerRef: { name: 'ca' } });

const told = (before: readonly KubernetesObject[], after: readonly KubernetesObject[]) =>
  (exposure(changeOf(before, after))?.lines ?? []).map(
    ({ weight, sign, text }) => `${weight} ${sign} ${text}`,
  );

describe('exposure', () => {
  it.each([
    ['the share of a destination', [istioRoute('/a')], [istioRoute('/a', undefined, 50)]],
    ['a route inside the mesh', [istioRoute('/a', ['mesh'])], [istioRoute('/b', ['mesh'])]],
    ['a Service that is only inside', [], [service('ClusterIP')]],
    ['nothing at all', [istioRoute('/a')], [istioRoute('/a')]],
  ])('says nothing of %s', (_, before, after) => {
    expect(exposure(changeOf(before, after))).toBeUndefined();
  });

  const there = 'to web.shop.svc.cluster.local:80';

  it.each([
    [
      'a path gained and lost',
      [istioRoute('/a')],
      [istioRoute('/b')],
      [
        `security + shop.example GET /b* through istio-ingress/public: ${there}`,
        `risk - shop.example GET /a* through istio-ingress/public: ${there}`,
      ],
    ],
    [
      'the same of the Gateway API',
      [apiRoute('/a')],
      [apiRoute('/a', 'Exact')],
      [
        `security + shop.example /a through istio-ingress/public: ${there}`,
        `risk - shop.example /a* through istio-ingress/public: ${there}`,
      ],
    ],
    [
      'TLS that changes',
      [istioGateway({ mode: 'SIMPLE', minProtocolVersion: 'TLSV1_2' })],
      [istioGateway({ mode: 'SIMPLE' })],
      [
        'security ~ gateway shop/web: host shop.example on port 443: HTTPS, TLS SIMPLE, from TLSV1_2 → HTTPS, TLS SIMPLE',
      ],
    ],
    [
      'a listener that changes its port and how it ends TLS',
      [apiGateway(443, 'Terminate')],
      [apiGateway(8443, 'Passthrough')],
      [
        'security + gateway shop/web: host shop.example on port 8443: HTTPS, TLS Passthrough',
        'risk - gateway shop/web: host shop.example on port 443: HTTPS, TLS Terminate',
      ],
    ],
    [
      'a Service that becomes one of the outside',
      [service('ClusterIP')],
      [service('LoadBalancer')],
      ['security + Service shop/web on port 443: LoadBalancer, TCP'],
    ],
    [
      'certificates, which open nothing',
      [certificate('a.example')],
      [certificate('b.example')],
      ['risk - certificate for a.example: of ca', 'note + certificate for b.example: of ca'],
    ],
  ])('says %s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines);
  });

  it('counts in its summary', () => {
    expect(exposure(changeOf([istioRoute('/a')], [istioRoute('/b')]))?.summary).toBe(
      'Ways in from outside: 1 gained, 1 lost',
    );
  });
});
