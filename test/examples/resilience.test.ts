import { expect, it } from '@jest/globals';
import type { DestinationRuleSpec, VirtualServiceSpec } from '@cdk8s/istio';
import resilience from '../../docs/examples/resilience';
import { takeRoute } from '../helpers/take-route';
import { pinExample } from './pin-example';

const objects = pinExample('resilience', resilience);
const routesOf = (name: string) => (objects[name] as unknown as { spec: VirtualServiceSpec }).spec.http ?? [];
const ruleOf = (name: string) =>
  (objects[`east/DestinationRule/${name}`] as unknown as { spec: DestinationRuleSpec }).spec.trafficPolicy;

const surfaces = [
  ['inside', { port: 8080 }, routesOf('east/VirtualService/quotes')],
  ['outside', {}, routesOf('east/VirtualService/quotes-internal')],
] as const;

it.each(surfaces)('repeats what may be repeated, and no POST or PATCH that was sent, %s', (_, at, routes) => {
  const retriesOf = (method: string) => takeRoute(routes, { ...at, path: '/', method }).route?.retries;
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
    expect(retriesOf(method)).toEqual({
      attempts: 2,
      perTryTimeout: '900ms',
      retryOn: 'connect-failure,refused-stream,reset-before-request,reset,gateway-error',
    });
  }
  for (const method of ['POST', 'PATCH', 'CONNECT', 'PROPFIND']) {
    expect(retriesOf(method)).toEqual({
      attempts: 2,
      retryOn: 'connect-failure,refused-stream,reset-before-request',
    });
  }
});

it('leaves one of four pods alone, and time for a second connection', () => {
  expect(ruleOf('quotes')).toMatchObject({
    outlierDetection: { maxEjectionPercent: 25, consecutive5xxErrors: 3 },
    connectionPool: { tcp: { connectTimeout: '1500ms', maxConnections: 200 } },
    retryBudget: { percent: 20 },
  });
});

it('keeps a visitor on one pod for as long as the browser is open', () => {
  expect(ruleOf('rooms')?.loadBalancer).toEqual({
    consistentHash: { httpCookie: { name: 'room', path: '/', ttl: '0s' } },
  });
});
