import { expect, it } from '@jest/globals';
import waysIn from '../../docs/examples/ways-in';
import { pinExample } from './pin-example';

const objects = pinExample('ways-in', waysIn);
const spec = (name: string) => objects[name] && (objects[name] as { spec?: unknown }).spec;

it('gives each certificate a server, and redirects plain HTTP for all of them', () => {
  expect(spec('east/Gateway/gateway-public')).toMatchObject({
    servers: [
      { port: { name: 'https' }, tls: { credentialName: 'gateway-public-tls' } },
      { hosts: ['*/brand.example'], tls: { mode: 'SIMPLE', credentialName: 'brand-certificate' } },
      { hosts: ['*/www.brand.example'], tls: { mode: 'SIMPLE', credentialName: 'www.brand.example-tls' } },
      { hosts: ['*/vault.brand.example'], port: { protocol: 'TLS' }, tls: { mode: 'PASSTHROUGH' } },
      {
        port: { number: 80 },
        hosts: expect.arrayContaining(['*/brand.example', '*/www.brand.example']),
        tls: { httpsRedirect: true },
      },
    ],
  });
  expect(spec('east/Certificate/www.brand.example-tls')).toMatchObject({ dnsNames: ['www.brand.example'] });
  expect(objects['east/Certificate/brand.example-tls']).toBeUndefined();
});

it('claims a whole host in its environment only', () => {
  expect(objects['office/Gateway/gateway-public']).toBeUndefined();
  expect(objects['office/VirtualService/vault-public-vault.brand.example']).toBeUndefined();
});

it('exposes gRPC by host', () => {
  expect(spec('east/VirtualService/quotes-public')).toMatchObject({
    hosts: ['quotes.acme.example'],
    http: [{ route: [{ destination: { port: { number: 9000 } } }] }],
  });
});

it('passes connections on by server name or port', () => {
  expect(spec('east/VirtualService/vault-public-vault.brand.example')).toMatchObject({
    tls: [{ match: [{ port: 443, sniHosts: ['vault.brand.example'] }] }],
  });
  expect(spec('east/VirtualService/database-internal-3306')).toMatchObject({
    hosts: ['database.ways-in.svc.cluster.local'],
    gateways: ['istio-ingress/gateway-internal'],
    tcp: [{ match: [{ port: 3306 }], route: [{ destination: { port: { number: 3306 } } }] }],
  });
});

it('lets the gateway in', () => {
  expect(spec('east/AuthorizationPolicy/database')).toMatchObject({
    rules: [
      {
        from: [{ source: { serviceAccounts: ['istio-ingress/gateway-internal'] } }],
        to: [{ operation: { ports: ['3306'] } }],
      },
    ],
  });
  expect(spec('east/NetworkPolicy/database')).toMatchObject({
    ingress: [{ ports: [{ port: 3306, protocol: 'TCP' }] }],
  });
});
