import { expect, it } from '@jest/globals';
import type { DestinationRuleSpec, VirtualServiceSpec } from '@cdk8s/istio';
import canary from '../../docs/examples/canary';
import { takeRoute } from '../helpers/take-route';
import { pinExample } from './pin-example';

const objects = pinExample('canary', canary);
const routesOf = (name: string) => (objects[name] as unknown as { spec: VirtualServiceSpec }).spec.http ?? [];
const surfaces = [
  ['inside', { port: 8080 }, routesOf('east/VirtualService/ledger')],
  ['outside', {}, routesOf('east/VirtualService/ledger-internal')],
] as const;

const sharesOf = (route: (typeof surfaces)[number][2][number] | undefined) =>
  route?.route?.map(({ destination, weight }) => [destination?.subset, weight]);

it.each(surfaces)(
  'gives testers the new version, and others one request in twenty of it, %s',
  (_, at, routes) => {
    const headers = { 'x-canary': 'always' };
    expect(sharesOf(takeRoute(routes, { ...at, path: '/', headers }).route)).toEqual([['next', 100]]);
    expect(sharesOf(takeRoute(routes, { ...at, path: '/' }).route)).toEqual([
      ['stable', 95],
      ['next', 5],
    ]);
  },
);

it.each(surfaces)('copies some of the reports, %s', (_, at, routes) => {
  const { route } = takeRoute(routes, { ...at, path: '/reports/2026' });
  expect(route?.mirrors).toMatchObject([{ destination: { subset: 'next' }, percentage: { value: 1 } }]);
});

it('knows a version on its way out, and names it in no route', () => {
  const { subsets } = (objects['east/DestinationRule/ledger'] as unknown as { spec: DestinationRuleSpec })
    .spec;
  expect(subsets?.map(({ name }) => name)).toEqual(['stable', 'next', 'old']);
  expect(objects['east/Deployment/ledger-old']).toMatchObject({ spec: { replicas: 2 } });
  expect(JSON.stringify(surfaces)).not.toContain('"old"');
});

it('has the versions known before routes name them', () => {
  expect(objects['east/DestinationRule/ledger']).toMatchObject({
    metadata: { annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
  });
});
