import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { meshEdge } from '../../helpers/mesh-edge';

const { of } = accessObjects;
const { api, ask, gateway, route, server, to } = meshEdge;

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
