import { describe, expect, test } from '@jest/globals';
import { meshEdge } from '../../helpers/mesh-edge';
import { verdict } from '../../helpers/verdict';

const { api, ask, gateway, route, server, to } = meshEdge;

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
    expect(verdict([...meshEdge.objects, ...routes], { ...unsaid, to: 'shop/web:8080' })).toBe('yes');
    expect(verdict([...meshEdge.objects, ...routes], { ...unsaid, to: 'shop/api:8080' })).toBe('yes');
  });
});
