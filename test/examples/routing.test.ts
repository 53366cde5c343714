import { expect, it } from '@jest/globals';
import type { VirtualServiceSpec } from '@cdk8s/istio';
import routing from '../../docs/examples/routing';
import { takeRoute } from '../helpers/take-route';
import { pinExample } from './pin-example';

const objects = pinExample('routing', routing);
const routesOf = (name: string) => (objects[name] as unknown as { spec: VirtualServiceSpec }).spec.http ?? [];
const inside = routesOf('east/VirtualService/products');
const outside = routesOf('east/VirtualService/products-public');

const requests = [
  { path: '/', name: undefined, seen: '/' },
  { path: '/search/now', name: 'search', seen: '/search/now' },
  { path: '/searching', name: undefined, seen: '/searching' },
  { path: '/item/7', headers: { 'x-client': 'legacy-1' }, name: 'legacy', seen: '/products/7' },
  { path: '/item/7', name: undefined, seen: '/item/7' },
  { path: '/admin', name: undefined, seen: '/admin' },
  { path: '/admin', headers: { authorization: 'Bearer x' }, name: 'admin', seen: '/admin' },
  { path: '/sale', name: 'moved', seen: undefined },
  {
    path: '/widgets',
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST' },
    name: 'pages',
    seen: '/widgets',
  },
];

it.each(requests)('takes %j the same way inside and outside', ({ name, seen, ...request }) => {
  const here = takeRoute(inside, { ...request, port: 8080 });
  const there = takeRoute(outside, { ...request, path: `/api/products${request.path}` });
  expect([here.route?.name, there.route?.name]).toEqual([name, name]);
  if (seen !== undefined) expect([here.path, there.path]).toEqual([seen, seen]);
});

it('takes a path without a slash behind the prefix for the root, and no path that only begins alike', () => {
  expect(takeRoute(outside, { path: '/api/products' }).path).toBe('/');
  expect(takeRoute(outside, { path: '/api/productsale' }).route).toBeUndefined();
});

it('tells the service the prefix, and sends browsers back below it', () => {
  expect(outside.at(-1)?.headers?.request?.set).toEqual({ 'x-forwarded-prefix': '/api/products' });
  expect(outside.find(({ redirect }) => redirect !== undefined)?.redirect).toEqual({
    uri: '/api/products/offers',
    redirectCode: 308,
  });
});

it('lets the gateway reach every path, since the policy sees what is left of it', () => {
  const { spec } = objects['east/AuthorizationPolicy/products'] as unknown as { spec: { rules: unknown[] } };
  expect(spec.rules).toHaveLength(1);
  expect(JSON.stringify(spec.rules)).not.toContain('paths');
});

it('injects trouble outside of production only', () => {
  expect(JSON.stringify(routesOf('office/VirtualService/products'))).toContain('fixedDelay');
  expect(JSON.stringify(inside)).not.toContain('fault');
});
