import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/access/decide';
import { readFacts } from '../../../src/access/read-facts';
import { accessObjects } from '../../helpers/access-objects';
import { meshEdge } from '../../helpers/mesh-edge';

const { of } = accessObjects;
const { api, ask, gateway, route, server, to } = meshEdge;

describe('a gateway', () => {
  test('leads where a route of a host that it answers for does', () => {
    expect(ask([gateway(server()), api()])).toBe('yes');
    expect(ask([gateway(server()), api()], { to: 'shop/web:8080' })).toBe('no: route public api');
    expect(ask([gateway(server()), api()], { to: 'shop/api:9090' })).toBe('no: route public api');
    expect(ask([gateway(server()), api()], { host: 'other.acme.example' })).toBe('no: route public');
    expect(ask([gateway(server()), api()], { host: 'shop.other.example' })).toBe('no: route public');
    expect(ask([api()])).toBe('no: route');
  });

  test('answers on the ports it has, and only sends on to HTTPS where that is said', () => {
    const plain = server({ port: { number: 80, protocol: 'HTTP' }, tls: { httpsRedirect: true } });
    expect(ask([gateway(plain), api()])).toBe('no: route public');
    expect(ask([gateway(plain, server()), api()])).toBe('yes');
    expect(ask([gateway(plain, server()), api()], { port: 80 })).toBe('no: route public');
    expect(ask([gateway(server()), api()], { port: 8443 })).toBe('no: route public');
  });

  test('answers with the server that has the closest host alone', () => {
    const closer = server({ hosts: ['bank/shop.acme.example'] });
    expect(ask([gateway(server(), closer), api()])).toBe('no: route public');
    const elsewhere = server({ ...closer, port: { number: 8443, protocol: 'HTTPS' } });
    expect(ask([gateway(server(), elsewhere), api()])).toBe('yes');
  });

  test('lets routes in from the namespaces that a server names', () => {
    expect(ask([gateway(server({ hosts: ['shop/*.acme.example'] })), api()])).toBe('yes');
    expect(ask([gateway(server({ hosts: ['./*.acme.example'] })), api()])).toBe('no: route public');
    expect(ask([gateway(server({ hosts: ['bank/*.acme.example', 'shop.acme.example'] })), api()])).toBe(
      'yes',
    );
  });

  test('sees only routes and Services that are exported to it', () => {
    const exported = (exportTo: string[]) => route('shop/api', { exportTo, http: [{ route: [to('api')] }] });
    expect(ask([gateway(server()), exported(['.', 'edge'])])).toBe('yes');
    expect(ask([gateway(server()), exported(['.'])])).toBe('no: route public');
    const hidden = of(
      'Service',
      'shop/private',
      { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 8080 }] },
      { annotations: { 'networking.istio.io/exportTo': '.' } },
    );
    expect(ask([gateway(server()), hidden, api({ route: [to('private')] })])).toBe('no: route public api');
  });

  test('without pods among the manifests leads nowhere', () => {
    const other = of('Gateway', 'edge/public', { selector: { app: 'none' }, servers: [server()] });
    expect(ask([other, api()])).toBe('no: route public');
  });

  test('is asked before its own policies, and then calls with an identity of its own', () => {
    const { allowed, layers } = decide(readFacts([...meshEdge.objects, gateway(server()), api()]), {
      from: { kind: 'gateway', gateway: 'edge/public', host: 'shop.acme.example' },
      to: { kind: 'workload', workload: 'shop/api', port: 8080 },
      protocol: 'http',
      path: '/',
    });
    expect(allowed).toBe(true);
    expect(layers.map(({ layer, at }) => `${layer} ${at}`)).toEqual([
      'ingress edge/public',
      'route edge/public',
      'authorization edge/public',
      'egress edge/public',
      'ingress shop/api',
      'mtls shop/api',
      'authorization shop/api',
    ]);
  });

  test('is judged by the port that its pods listen on', () => {
    const policy = (port: string) =>
      of('AuthorizationPolicy', 'edge/ports', { rules: [{ to: [{ operation: { ports: [port] } }] }] });
    expect(ask([gateway(server()), api(), policy('8443')])).toBe('yes');
    expect(ask([gateway(server()), api(), policy('443')])).toBe('no: authorization ports');
    const network = of('NetworkPolicy', 'edge/network', {
      podSelector: {},
      ingress: [{ ports: [{ port: 8443 }] }],
    });
    expect(ask([gateway(server()), api(), network])).toBe('yes');
  });

  test('must be let in by the workload it leads to', () => {
    const only = (account: string) =>
      of('AuthorizationPolicy', 'shop/only', {
        rules: [{ from: [{ source: { serviceAccounts: [account] } }] }],
      });
    expect(ask([gateway(server()), api(), only('edge/public')])).toBe('yes');
    expect(ask([gateway(server()), api(), only('edge/private')])).toBe('no: authorization only');
  });
});

describe('tokens', () => {
  const issuer = 'https://id.example.com';
  const token = { issuer, subject: 'ann', claims: {} };
  const at = (where: string, forwardOriginalToken: boolean) =>
    of('RequestAuthentication', `${where}/tokens`, { jwtRules: [{ issuer, forwardOriginalToken }] });
  const only = of('AuthorizationPolicy', 'shop/only', {
    rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }],
  });

  test('that the gateway believes reach the workload only if it passes them on', () => {
    const objects = [gateway(server()), api(), only, at('shop', true)];
    expect(ask(objects, { token })).toBe('yes');
    expect(ask([...objects, at('edge', true)], { token })).toBe('yes');
    expect(ask([...objects, at('edge', false)], { token })).toBe('no: authorization only');
    expect(ask([...objects, at('edge', true)], { token: { ...token, issuer: 'other' } })).toBe(
      'no: token tokens',
    );
  });
});

describe('a connection', () => {
  const tcp = { protocol: 'tcp' } as const;
  const sealed = server({ port: { number: 443, protocol: 'TLS' }, tls: { mode: 'PASSTHROUGH' } });
  const tls = (sni: string) =>
    route('shop/api', { tls: [{ match: [{ sniHosts: [sni], port: 443 }], route: [to('api')] }] });

  test('is passed on by the name it asks for', () => {
    expect(ask([gateway(sealed), tls('shop.acme.example')], tcp)).toBe('yes');
    expect(ask([gateway(sealed), tls('other.acme.example')], tcp)).toBe('no: route public api');
    expect(ask([gateway(sealed), api()], tcp)).toBe('no: route public api');
  });

  test('that is passed on has no requests for the workload to judge', () => {
    const policy = of('AuthorizationPolicy', 'shop/get', {
      rules: [{ to: [{ operation: { methods: ['GET'] } }] }],
    });
    expect(ask([gateway(sealed), tls('shop.acme.example'), policy])).toBe('no: authorization get');
  });

  test('is passed on by its port', () => {
    const plain = server({ port: { number: 5432, protocol: 'TCP' }, hosts: ['*'], tls: undefined });
    const by = (port: number) => route('shop/api', { tcp: [{ match: [{ port }], route: [to('api')] }] }, '*');
    expect(ask([gateway(plain), by(5432)], tcp)).toBe('yes');
    expect(ask([gateway(plain), by(5433)], tcp)).toBe('no: route public api');
  });
});
