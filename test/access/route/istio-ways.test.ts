import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/access/decide';
import { readFacts } from '../../../src/access/read-facts';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';
import type { Ask } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
type Objects = ReturnType<typeof of>[];

const edge = [
  namespace('edge'),
  namespace('shop'),
  namespace('bank'),
  workload('edge/public', {
    annotations: { 'inject.istio.io/templates': 'gateway' },
    labels: { 'sidecar.istio.io/inject': 'true' },
  }),
  of('Service', 'edge/public', {
    selector: { app: 'public' },
    ports: [
      { port: 443, targetPort: 8443 },
      { port: 80, targetPort: 8080 },
    ],
  }),
  workload('shop/api'),
  workload('shop/web'),
  of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 'http' }] }),
  of('Service', 'shop/web', { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] }),
];
const https = { number: 443, name: 'https', protocol: 'HTTPS' };
const server = (more: object = {}) => ({
  port: https,
  hosts: ['*/*.acme.example'],
  tls: { mode: 'SIMPLE' },
  ...more,
});
const gateway = (...servers: object[]) =>
  of('Gateway', 'edge/public', { selector: { app: 'public' }, servers });
const to = (host: string, more: object = {}) => ({ destination: { host, ...more } });
const route = (name: string, spec: object, host = 'shop.acme.example') =>
  of('VirtualService', name, { hosts: [host], gateways: ['edge/public'], ...spec });
const api = (more: object = {}) => route('shop/api', { http: [{ route: [to('api')], ...more }] });

const ask = (objects: Objects, more: Partial<Omit<Ask, 'from'>> & { host?: string; port?: number } = {}) => {
  const { host = 'shop.acme.example', port, ...rest } = more;
  return verdict([...edge, ...objects], {
    from: { kind: 'gateway', gateway: 'edge/public', host, ...(port === undefined ? {} : { port }) },
    to: 'shop/api:8080',
    method: 'GET',
    path: '/',
    ...rest,
  });
};

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
    const { allowed, layers } = decide(readFacts([...edge, gateway(server()), api()]), {
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

describe('of several routes', () => {
  test('the first that fits decides', () => {
    const web = { match: [{ uri: { prefix: '/web' } }], route: [to('web')] };
    const rest = { route: [to('api')] };
    const routes = [gateway(server()), route('shop/api', { http: [web, rest] })];
    expect(ask(routes, { path: '/orders' })).toBe('yes');
    expect(ask(routes, { path: '/web/1' })).toBe('no: route public api');
    expect(
      ask([gateway(server()), route('shop/api', { http: [rest, web] })], {
        path: '/web/1',
        to: 'shop/web:8080',
      }),
    ).toBe('no: route public api');
  });

  test.each([
    [{ uri: { exact: '/orders' } }, 'yes'],
    [{ uri: { exact: '/order' } }, 'no: route public api'],
    [{ uri: { regex: '/o[a-z]+' } }, 'yes'],
    [{ uri: { regex: '/o' } }, 'no: route public api'],
    [{ uri: { prefix: '/ORD' }, ignoreUriCase: true }, 'yes'],
    [{ method: { exact: 'GET' } }, 'yes'],
    [{ method: { exact: 'POST' } }, 'no: route public api'],
    [{ headers: { 'X-Tier': { exact: 'gold' } } }, 'yes'],
    [{ headers: { 'x-other': {} } }, 'no: route public api'],
    [{ withoutHeaders: { 'x-tier': {} } }, 'no: route public api'],
    [{ authority: { prefix: 'shop.' } }, 'yes'],
    [{ port: 443 }, 'yes'],
    [{ port: 80 }, 'no: route public api'],
    [{ gateways: ['edge/public'] }, 'yes'],
    [{ gateways: ['mesh'] }, 'no: route public api'],
    [{ queryParams: { a: { exact: 'b' } } }, 'yes'],
  ])('%j: %s', (match, expected) => {
    const objects = [gateway(server()), api({ match: [match] })];
    expect(ask(objects, { path: '/orders', headers: { 'x-tier': 'gold' } })).toBe(expected);
  });

  test('of several VirtualServices those with the closest host decide alone, what takes everything last', () => {
    const all = route('shop/a-all', { http: [{ route: [to('web')] }] }, '*.acme.example');
    const closest = api({ match: [{ uri: { prefix: '/api' } }] });
    expect(ask([gateway(server()), all, closest], { path: '/api/1' })).toBe('yes');
    expect(ask([gateway(server()), all, closest], { path: '/', to: 'shop/web:8080' })).toBe(
      'no: route public api',
    );
    const same = route('shop/a-all', { http: [{ route: [to('web')] }] });
    expect(ask([gateway(server()), same, closest], { path: '/api/1' })).toBe('yes');
    expect(ask([gateway(server()), same, closest], { path: '/', to: 'shop/web:8080' })).toBe('yes');
  });

  test('one that only may fit lets the next have the request too', () => {
    const web = { match: [{ uri: { prefix: '/web' } }], route: [to('web')] };
    const routes = [gateway(server()), route('shop/api', { http: [web, { route: [to('api')] }] })];
    const unsaid = { from: { kind: 'gateway', gateway: 'edge/public', host: 'shop.acme.example' } } as const;
    expect(verdict([...edge, ...routes], { ...unsaid, to: 'shop/web:8080' })).toBe('yes');
    expect(verdict([...edge, ...routes], { ...unsaid, to: 'shop/api:8080' })).toBe('yes');
  });
});

describe('a route', () => {
  test('with several destinations leads to those that have a weight', () => {
    const split = (web: number) =>
      api({
        route: [
          { ...to('api'), weight: 0 },
          { ...to('web'), weight: web },
        ],
      });
    expect(ask([gateway(server()), split(100)])).toBe('no: route public api');
    expect(ask([gateway(server()), split(100)], { to: 'shop/web:8080' })).toBe('yes');
    expect(ask([gateway(server()), api({ route: [{ ...to('api'), weight: 0 }] })])).toBe('yes');
  });

  test('that answers by itself leads nowhere', () => {
    expect(ask([gateway(server()), route('shop/api', { http: [{ redirect: { uri: '/' } }] })])).toBe(
      'no: route public api',
    );
    expect(ask([gateway(server()), route('shop/api', { http: [{ directResponse: { status: 404 } }] })])).toBe(
      'no: route public api',
    );
  });

  test('to a subset leads to the pods with its labels', () => {
    const rule = of('DestinationRule', 'shop/api', {
      host: 'api',
      subsets: [
        { name: 'all', labels: { app: 'api' } },
        { name: 'v2', labels: { version: 'v2' } },
      ],
    });
    const subset = (name: string) => [gateway(server()), rule, api({ route: [to('api', { subset: name })] })];
    expect(ask(subset('all'))).toBe('yes');
    expect(ask(subset('v2'))).toBe('no: route public api');
    expect(ask(subset('v3'))).toBe('no: route public api');
  });

  test('names a port of the Service where it has several', () => {
    const two = of('Service', 'shop/two', {
      selector: { app: 'api' },
      ports: [
        { port: 80, targetPort: 8080 },
        { port: 81, targetPort: 8081 },
      ],
    });
    const by = (more: object) => [
      gateway(server()),
      two,
      api({ route: [to('two.shop.svc.cluster.local', more)] }),
    ];
    expect(ask(by({ port: { number: 80 } }))).toBe('yes');
    expect(ask(by({ port: { number: 81 } }))).toBe('no: route public api');
    expect(ask(by({}))).toBe('no: route public api');
  });

  test('may change the path that the workload then sees', () => {
    const policy = of('AuthorizationPolicy', 'shop/paths', {
      rules: [{ to: [{ operation: { paths: ['/orders'] } }] }],
    });
    const rewritten = (match: object, rewrite: object) => [
      gateway(server()),
      policy,
      api({ match: [match], rewrite }),
    ];
    expect(ask(rewritten({ uri: { prefix: '/api/' } }, { uri: '/' }), { path: '/api/orders' })).toBe('yes');
    expect(ask(rewritten({ uri: { exact: '/api' } }, { uri: '/orders' }), { path: '/api' })).toBe('yes');
    const regex = { uriRegexRewrite: { match: '^/v[0-9]+/(.*)$', rewrite: String.raw`/\1` } };
    expect(ask(rewritten({}, regex), { path: '/v2/orders' })).toBe('yes');
    expect(ask([gateway(server()), policy, api()], { path: '/api/orders' })).toBe('no: authorization paths');
  });

  test('may change the host that the workload then sees', () => {
    const policy = of('AuthorizationPolicy', 'shop/hosts', {
      rules: [{ to: [{ operation: { hosts: ['api'] } }] }],
    });
    expect(ask([gateway(server()), policy, api({ rewrite: { authority: 'api' } })])).toBe('yes');
    expect(ask([gateway(server()), policy, api()])).toBe('no: authorization hosts');
  });

  test('leads to systems outside by their name, or by the address of their ServiceEntry', () => {
    const there = of('ServiceEntry', 'shop/there', {
      hosts: ['api.elsewhere'],
      ports: [{ number: 80, name: 'http', targetPort: 8081 }],
      resolution: 'STATIC',
      endpoints: [{ address: '192.0.2.7' }],
    });
    const objects = [
      gateway(server()),
      there,
      api({ route: [to('api.elsewhere', { port: { number: 80 } })] }),
    ];
    expect(ask(objects, { to: '192.0.2.7:8081' })).toBe('yes');
    expect(ask(objects, { to: '192.0.2.7:80' })).toBe('no: route public api');
    expect(ask(objects, { to: '192.0.2.8:8081' })).toBe('no: route public api');
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
