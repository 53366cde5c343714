import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';

const own = (kind: string) =>
  guardedShop(kind).find(
    ({ cluster, metadata }) => cluster === 'east' && metadata.namespace === 'shop' && metadata.name === 'api',
  )?.spec;

it('names ports of pods in policies, not those of Services', () => {
  const { rules = [] } = own('AuthorizationPolicy') as AuthorizationPolicySpec;
  const allowed = rules.flatMap(({ to }) => (to ?? []).flatMap(({ operation }) => operation?.ports ?? []));
  expect(new Set(allowed)).toEqual(new Set(['8081', '13306']));
  const { ingress = [] } = own('NetworkPolicy') as NetworkPolicySpec;
  expect(new Set(ingress.flatMap(({ ports = [] }) => ports.map(({ port }) => port)))).toEqual(
    new Set([8081, 13306]),
  );
});

it('names the port of the Service where Envoy does, in the routes of a limit', () => {
  const filter = guardedShop('EnvoyFilter').find(({ cluster }) => cluster === 'east');
  expect(JSON.stringify(filter?.spec)).toContain('"inbound|http|80"');
});
