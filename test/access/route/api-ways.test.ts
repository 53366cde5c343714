import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';
import type { Ask } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
type Objects = ReturnType<typeof of>[];

const edge = [
  namespace('edge', { 'istio-injection': 'enabled' }),
  namespace('shop', { 'istio-injection': 'enabled', tenant: 'yes' }),
  workload('edge/public', { annotations: { 'inject.istio.io/templates': 'gateway' } }),
  of('Service', 'edge/public', { selector: { app: 'public' }, ports: [{ port: 443, targetPort: 8443 }] }),
  workload('shop/api'),
  workload('shop/web'),
  of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 'http' }] }),
  of('Service', 'shop/web', { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] }),
];
const all = { namespaces: { from: 'All' } };
const listener = (more: object = {}) => ({
  name: 'https',
  port: 443,
  protocol: 'HTTPS',
  allowedRoutes: all,
  ...more,
});
const gateway = (...listeners: object[]) =>
  of(
    'Gateway',
    'edge/public',
    { addresses: [{ type: 'Hostname', value: 'public.edge.svc.cluster.local' }], listeners },
    { apiVersion: 'gateway.networking.k8s.io/v1' },
  );
const route = (rules: object[], more: object = {}, name = 'shop/api') =>
  of('HTTPRoute', name, {
    parentRefs: [{ name: 'public', namespace: 'edge' }],
    hostnames: ['shop.acme.example'],
    rules,
    ...more,
  });
const api = { backendRefs: [{ name: 'api', port: 80 }] };
const web = { backendRefs: [{ name: 'web', port: 80 }] };
const at = (value: string, type = 'PathPrefix') => ({ matches: [{ path: { type, value } }] });

const ask = (objects: Objects, more: Partial<Ask> & { host?: string } = {}) => {
  const { host = 'shop.acme.example', ...rest } = more;
  return verdict([...edge, ...objects], {
    from: { kind: 'gateway', gateway: 'edge/public', host },
    to: 'shop/api:8080',
    method: 'GET',
    path: '/',
    ...rest,
  });
};

describe('a listener', () => {
  test('leads where a route of its host does', () => {
    expect(ask([gateway(listener()), route([api])])).toBe('yes');
    expect(ask([gateway(listener()), route([web])])).toBe('no: route public api');
    expect(ask([gateway(listener()), route([api])], { host: 'other.acme.example' })).toBe('no: route public');
    expect(ask([gateway(listener({ hostname: '*.other.example' })), route([api])])).toBe('no: route public');
  });

  test('with the closest host answers alone', () => {
    const closer = listener({ name: 'shop', hostname: 'shop.acme.example', allowedRoutes: {} });
    expect(ask([gateway(listener(), closer), route([api])])).toBe('no: route public');
    expect(ask([gateway(listener(), { ...closer, port: 8443 }), route([api])])).toBe('yes');
  });

  test('lets routes in from its own namespace, from all, or from those with labels', () => {
    const from = (namespaces: object | undefined) => gateway(listener({ allowedRoutes: { namespaces } }));
    expect(ask([from({ from: 'Same' }), route([api])])).toBe('no: route public');
    expect(ask([from(undefined), route([api])])).toBe('no: route public');
    expect(
      ask([from({ from: 'Selector', selector: { matchLabels: { tenant: 'yes' } } }), route([api])]),
    ).toBe('yes');
    expect(ask([from({ from: 'Selector', selector: { matchLabels: { tenant: 'no' } } }), route([api])])).toBe(
      'no: route public',
    );
  });

  test('has the routes that name it, or name none', () => {
    const section = (sectionName: string) => ({
      parentRefs: [{ name: 'public', namespace: 'edge', sectionName }],
    });
    expect(ask([gateway(listener()), route([api], section('https'))])).toBe('yes');
    expect(ask([gateway(listener()), route([api], section('http'))])).toBe('no: route public');
    expect(ask([gateway(listener()), route([api], { parentRefs: [{ name: 'public' }] })])).toBe(
      'no: route public',
    );
  });

  test('of a gateway that Istio deploys is served by pods that carry its name', () => {
    const made = of(
      'Gateway',
      'edge/made',
      { listeners: [listener()] },
      { apiVersion: 'gateway.networking.k8s.io/v1' },
    );
    const pods = workload('edge/made-istio', {
      labels: { 'gateway.networking.k8s.io/gateway-name': 'made' },
    });
    const to = route([api], { parentRefs: [{ name: 'made', namespace: 'edge' }] });
    const from = { kind: 'gateway', gateway: 'edge/made', host: 'shop.acme.example' } as const;
    const asked = { from, to: 'shop/api:8080', path: '/' };
    expect(verdict([...edge, made, pods, to], asked)).toBe('yes');
    expect(verdict([...edge, made, to], asked)).toBe('no: route made');
    const nothing = of('AuthorizationPolicy', 'edge/nothing', {
      targetRefs: [{ kind: 'Gateway', name: 'made' }],
    });
    expect(verdict([...edge, made, pods, to, nothing], asked)).toBe('no: authorization nothing');
  });
});

describe('rules', () => {
  test('with the longest path decide, whatever their order', () => {
    const objects = [
      gateway(listener()),
      route([
        { ...web, ...at('/') },
        { ...api, ...at('/api') },
      ]),
    ];
    expect(ask(objects, { path: '/api/1' })).toBe('yes');
    expect(ask(objects, { path: '/apis' })).toBe('no: route public api');
    const exact = route([
      { ...web, ...at('/api/one') },
      { ...api, ...at('/api/one', 'Exact') },
    ]);
    expect(ask([gateway(listener()), exact], { path: '/api/one' })).toBe('yes');
    expect(ask([gateway(listener()), exact], { path: '/api/one/' })).toBe('no: route public api');
  });

  test('need their method and headers, and are preferred for them', () => {
    const post = { ...web, matches: [{ method: 'POST' }] };
    const gold = { ...web, matches: [{ headers: [{ name: 'X-Tier', value: 'gold' }] }] };
    const objects = [gateway(listener()), route([api, post, gold])];
    expect(ask(objects)).toBe('yes');
    expect(ask(objects, { method: 'POST' })).toBe('no: route public api');
    expect(ask(objects, { headers: { 'x-tier': 'gold' } })).toBe('no: route public api');
  });

  test('have backends with a weight, of their own namespace', () => {
    const backend = (more: object) => [
      gateway(listener()),
      route([{ backendRefs: [{ name: 'api', port: 80, ...more }] }]),
    ];
    expect(ask(backend({ weight: 1 }))).toBe('yes');
    expect(ask(backend({ weight: 0 }))).toBe('no: route public api');
    const foreign = route([{ backendRefs: [{ name: 'api', namespace: 'shop', port: 80 }] }], {}, 'edge/api');
    expect(ask([gateway(listener()), foreign])).toBe('no: route public api');
    expect(ask([gateway(listener()), route([{ filters: [{ type: 'RequestRedirect' }] }])])).toBe(
      'no: route public api',
    );
  });

  test('may change the path that the workload then sees', () => {
    const policy = of('AuthorizationPolicy', 'shop/paths', {
      rules: [{ to: [{ operation: { paths: ['/orders'] } }] }],
    });
    const rewritten = (path: object) =>
      route([{ ...api, ...at('/api'), filters: [{ type: 'URLRewrite', urlRewrite: { path } }] }]);
    const prefix = rewritten({ type: 'ReplacePrefixMatch', replacePrefixMatch: '/' });
    expect(ask([gateway(listener()), policy, prefix], { path: '/api/orders' })).toBe('yes');
    const full = rewritten({ type: 'ReplaceFullPath', replaceFullPath: '/orders' });
    expect(ask([gateway(listener()), policy, full], { path: '/api/1' })).toBe('yes');
    expect(ask([gateway(listener()), policy, route([api])], { path: '/api/orders' })).toBe(
      'no: authorization paths',
    );
  });
});
