import type { PeerAuthenticationSpec } from '@cdk8s/istio';
import { expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';

it('writes no PeerAuthentication that Istio ignores: selected in the root namespace, or by ports of no pod', () => {
  const all = guardedShop('PeerAuthentication').map(({ metadata, spec }) => ({
    namespace: metadata.namespace,
    ...(spec as PeerAuthenticationSpec),
  }));
  expect(all.filter(({ namespace }) => namespace === 'istio-system')).toEqual([
    { namespace: 'istio-system', mtls: { mode: 'STRICT' } },
    { namespace: 'istio-system', mtls: { mode: 'STRICT' } },
  ]);
  expect(
    all.filter(({ selector, portLevelMtls }) => portLevelMtls !== undefined && selector === undefined),
  ).toEqual([]);
});
