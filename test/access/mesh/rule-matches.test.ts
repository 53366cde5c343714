import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';
import type { Ask } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const cluster = [
  namespace('shop'),
  namespace('bank'),
  namespace('old', {}),
  workload('shop/web'),
  workload('shop/api'),
  workload('bank/till'),
  workload('old/cron'),
];

type Policy = ReturnType<typeof of>;
const policy = (name: string, spec: object) =>
  of('AuthorizationPolicy', name.includes('/') ? name : `shop/${name}`, spec);
const toApi = { selector: { matchLabels: { app: 'api' } } };
const allow = (...rules: object[]) => policy('allow', { ...toApi, action: 'ALLOW', rules });
const deny = (...rules: object[]) => policy('deny', { ...toApi, action: 'DENY', rules });
const get = { method: 'GET', path: '/orders', host: 'api.shop.svc.cluster.local' };
const ask = (policies: readonly Policy[], more: Partial<Ask> = {}) =>
  verdict([...cluster, ...policies], { from: 'shop/web', to: 'shop/api:8080', ...get, ...more });
const source = (one: object) => allow({ from: [{ source: one }] });
const operation = (one: object) => allow({ to: [{ operation: one }] });
const refused = 'no: authorization allow';

describe('a rule', () => {
  test('of the documented example: a namespace or an account, one method and path, a claim', () => {
    const example = allow({
      from: [
        { source: { principals: ['cluster.local/ns/bank/sa/till'] } },
        { source: { namespaces: ['shop'] } },
      ],
      to: [
        { operation: { methods: ['GET'], paths: ['/info*'] } },
        { operation: { methods: ['POST'], paths: ['/data'] } },
      ],
      when: [{ key: 'request.auth.claims[iss]', values: ['https://accounts.example.com'] }],
    });
    const keys = of('RequestAuthentication', 'shop/tokens', {
      jwtRules: [{ issuer: 'https://accounts.example.com' }],
    });
    const token = { issuer: 'https://accounts.example.com', subject: 'ann', claims: {} };
    expect(ask([example, keys], { token, path: '/info/1' })).toBe('yes');
    expect(ask([example, keys], { token, path: '/info/1', from: 'bank/till' })).toBe('yes');
    expect(ask([example, keys], { token, path: '/data' })).toBe(refused);
    expect(ask([example, keys], { token, path: '/data', method: 'POST' })).toBe('yes');
    expect(ask([example, keys], { path: '/info/1' })).toBe(refused);
    expect(ask([example], { token, path: '/info/1' })).toBe(refused);
  });

  test('needs its source, its operation and every condition', () => {
    const rule = { from: [{ source: { namespaces: ['shop'] } }], to: [{ operation: { ports: ['8080'] } }] };
    expect(ask([allow(rule)])).toBe('yes');
    expect(ask([allow({ ...rule, from: [{ source: { namespaces: ['bank'] } }] })])).toBe(refused);
    expect(ask([allow({ ...rule, to: [{ operation: { ports: ['80'] } }] })])).toBe(refused);
    expect(ask([allow({ ...rule, when: [{ key: 'destination.port', notValues: ['8080'] }] })])).toBe(refused);
  });

  test('needs all fields of a source, and any value of a field', () => {
    expect(ask([source({ namespaces: ['bank', 'shop'] })])).toBe('yes');
    expect(ask([source({ namespaces: ['shop'], principals: ['cluster.local/ns/shop/sa/other'] })])).toBe(
      refused,
    );
    expect(ask([source({ namespaces: ['shop'], notPrincipals: ['*/sa/web'] })])).toBe(refused);
  });
});

describe('identities', () => {
  test.each([
    ['cluster.local/ns/shop/sa/web', 'yes'],
    ['cluster.local/ns/shop/sa/we', refused],
    ['cluster.local/ns/shop/*', 'yes'],
    ['*/ns/shop/sa/web', 'yes'],
    ['*/sa/web', 'yes'],
    ['*', 'yes'],
    ['spiffe://cluster.local/ns/shop/sa/web', refused],
    ['other.domain/ns/shop/sa/web', refused],
  ])('principal %s: %s', (principal, expected) => {
    expect(ask([source({ principals: [principal] })])).toBe(expected);
    expect(ask([allow({ when: [{ key: 'source.principal', values: [principal] }] })])).toBe(expected);
  });

  test('of cluster.local mean the trust domain of the mesh', () => {
    const mesh = { rootNamespace: 'istio-system', trustDomain: 'acme.example' };
    const asked = { from: 'shop/web', to: 'shop/api:8080' };
    const by = (principal: string) => verdict([...cluster, source({ principals: [principal] })], asked, mesh);
    expect(by('cluster.local/ns/shop/sa/web')).toBe('yes');
    expect(by('acme.example/ns/shop/sa/web')).toBe('yes');
    expect(by('other/ns/shop/sa/web')).toBe(refused);
    // Istio exchanges it only in an identity with all its parts.
    expect(by('cluster.local/ns/shop/*')).toBe(refused);
  });

  test.each([
    ['web', 'yes'],
    ['shop/web', 'yes'],
    ['bank/web', refused],
    ['api', refused],
  ])('account %s, of the namespace of the policy unless it names one: %s', (account, expected) => {
    expect(ask([source({ serviceAccounts: [account] })])).toBe(expected);
  });

  test.each([
    ['shop', 'yes'],
    ['sho*', 'yes'],
    ['*op', 'yes'],
    ['bank', refused],
  ])('namespace %s: %s', (name, expected) => {
    expect(ask([source({ namespaces: [name] })])).toBe(expected);
    expect(ask([allow({ when: [{ key: 'source.namespace', values: [name] }] })])).toBe(expected);
  });

  test('are missing without mutual TLS: nobody is wanted, everybody else is not unwanted', () => {
    const cron = { from: 'old/cron' };
    expect(ask([source({ principals: ['*'] })], cron)).toBe(refused);
    expect(ask([source({ namespaces: ['old'] })], cron)).toBe(refused);
    expect(ask([source({ notNamespaces: ['shop'] })], cron)).toBe('yes');
    expect(ask([deny({ from: [{ source: { notPrincipals: ['*'] } }] })], cron)).toBe(
      'no: authorization deny',
    );
    expect(ask([deny({ from: [{ source: { notPrincipals: ['*'] } }] })])).toBe('yes');
  });

  test('by address cannot be known, which counts against the request', () => {
    expect(ask([source({ ipBlocks: ['10.0.0.0/8'] })])).toBe(refused);
    expect(ask([source({ notIpBlocks: ['10.0.0.0/8'] })])).toBe(refused);
    expect(ask([deny({ from: [{ source: { ipBlocks: ['10.0.0.0/8'] } }] })])).toBe('no: authorization deny');
    expect(
      ask([deny({ from: [{ source: { remoteIpBlocks: ['10.0.0.0/8'], namespaces: ['bank'] } }] })]),
    ).toBe('yes');
  });
});

describe('operations', () => {
  test.each([
    [{ methods: ['GET'] }, 'yes'],
    [{ methods: ['POST'] }, refused],
    [{ notMethods: ['GET'] }, refused],
    [{ notMethods: ['POST'] }, 'yes'],
    [{ methods: ['*'] }, 'yes'],
    [{ paths: ['/orders'] }, 'yes'],
    [{ paths: ['/ord*'] }, 'yes'],
    [{ paths: ['*ers'] }, 'yes'],
    [{ paths: ['/orders/'] }, refused],
    [{ notPaths: ['/orders'] }, refused],
    [{ paths: ['/or*'], notPaths: ['/orders'] }, refused],
    [{ ports: ['8080'] }, 'yes'],
    [{ notPorts: ['8080'] }, refused],
    [{ hosts: ['api.shop.svc.cluster.local'] }, 'yes'],
    [{ hosts: ['API.shop.*'] }, 'yes'],
    [{ hosts: ['api'] }, refused],
    [{ notHosts: ['api.*'] }, refused],
  ])('%j: %s', (one, expected) => {
    expect(ask([operation(one)])).toBe(expected);
  });

  test.each([
    ['/orders/{*}', '/orders/1', 'yes'],
    ['/orders/{*}', '/orders/1/lines', refused],
    ['/orders/{*}', '/orders/', refused],
    ['/orders/{*}/lines', '/orders/1/lines', 'yes'],
    ['/orders/{**}', '/orders/1/lines', 'yes'],
    ['/orders/{**}', '/orders/', 'yes'],
    ['/orders/{**}', '/others/1', refused],
    ['/a.c/{*}', '/abc/1', refused],
  ])('template %s for %s: %s', (template, path, expected) => {
    expect(ask([operation({ paths: [template] })], { path })).toBe(expected);
  });

  test('see paths without their dots', () => {
    expect(ask([operation({ paths: ['/public/*'] })], { path: '/public/../admin' })).toBe(refused);
    expect(ask([deny({ to: [{ operation: { paths: ['/admin'] } }] })], { path: '/public/..\\admin' })).toBe(
      'no: authorization deny',
    );
  });

  test('that are not said meet no permission and every denial', () => {
    const asked = { from: 'shop/web', to: 'shop/api:8080' };
    for (const one of [{ methods: ['GET'] }, { paths: ['/*'] }, { notPaths: ['/a'] }, { hosts: ['*'] }]) {
      expect(verdict([...cluster, operation(one)], asked)).toBe(refused);
      expect(verdict([...cluster, deny({ to: [{ operation: one }] })], asked)).toBe('no: authorization deny');
    }
  });
});

describe('conditions', () => {
  const when = (key: string, values: string[]) => allow({ when: [{ key, values }] });

  test('on headers are met by the header, whatever its case', () => {
    const headers = { 'x-tier': 'gold' };
    expect(ask([when('request.headers[X-Tier]', ['gold'])], { headers })).toBe('yes');
    expect(ask([when('request.headers[X-Tier]', ['*'])], { headers })).toBe('yes');
    expect(ask([when('request.headers[X-Tier]', ['silver'])], { headers })).toBe(refused);
    expect(ask([when('request.headers[X-Tier]', ['*'])])).toBe(refused);
    expect(ask([allow({ when: [{ key: 'request.headers[X-Tier]', notValues: ['gold'] }] })])).toBe('yes');
  });

  test.each([
    'connection.sni',
    'source.ip',
    'destination.ip',
    'experimental.envoy.filters.a[b]',
    'no.such.key',
  ])('on %s cannot be known', (key) => {
    expect(ask([when(key, ['x'])])).toBe(refused);
    expect(ask([deny({ when: [{ key, values: ['x'] }] })])).toBe('no: authorization deny');
  });
});

describe('a connection that is not HTTP', () => {
  const tcp = { protocol: 'tcp' } as const;

  test('is allowed by no rule that asks for anything of requests, even beside others', () => {
    expect(ask([operation({ ports: ['8080'] })], tcp)).toBe('yes');
    expect(ask([operation({ ports: ['8080'], methods: ['GET'] })], tcp)).toBe(refused);
    expect(
      ask([allow({ to: [{ operation: { ports: ['8080'] } }, { operation: { notPaths: ['/a'] } }] })], tcp),
    ).toBe(refused);
    expect(ask([source({ requestPrincipals: ['*'] })], tcp)).toBe(refused);
    expect(ask([allow({ when: [{ key: 'request.headers[a]', notValues: ['b'] }] })], tcp)).toBe(refused);
  });

  test('is denied by what else a rule says', () => {
    expect(ask([deny({ to: [{ operation: { methods: ['POST'] } }] })], tcp)).toBe('no: authorization deny');
    expect(ask([deny({ to: [{ operation: { methods: ['GET'], ports: ['8081'] } }] })], tcp)).toBe('yes');
    expect(ask([deny({ to: [{ operation: { methods: ['GET'], ports: ['8080'] } }] })], tcp)).toBe(
      'no: authorization deny',
    );
    expect(
      ask([deny({ from: [{ source: { namespaces: ['bank'], notRequestPrincipals: ['*'] } }] })], tcp),
    ).toBe('yes');
  });
});
