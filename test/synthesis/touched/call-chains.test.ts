import { expect, it } from '@jest/globals';
import { callChains } from '../../../src/synthesis/touched/call-chains';
import { showTenants } from './sound-sample';
import { chainedCompany, clusterOf } from './chained-company';

const landscape = chainedCompany();
const tenants = showTenants(landscape.platform, clusterOf(landscape, 'east')).map(({ outline }) => outline);
const through = (namespace: string) => [...callChains(tenants, new Set([namespace]))].sort();

it('follows calls in both directions, and turns nowhere', () => {
  expect(through('bank')).toEqual(['bank', 'pay', 'shop']);
  expect(through('shop')).toEqual(['bank', 'pay', 'people', 'shop']);
  expect(through('mail')).toEqual(['mail', 'people']);
  expect(through('lone')).toEqual(['lone']);
});

it('follows those who only may call', () => {
  const ledger = tenants.find(({ namespace }) => namespace === 'bank')?.services[0];
  const [caller] = ledger?.callers ?? [];
  if (ledger === undefined || caller === undefined) throw new Error('nobody calls the ledger');
  const permitted = { ...ledger, callers: [{ ...caller, namespace: 'lone', service: 'job' }] };
  const changed = tenants.map((one) => (one.namespace === 'bank' ? { ...one, services: [permitted] } : one));
  expect([...callChains(changed, new Set(['lone']))].sort()).toEqual(['bank', 'lone']);
});

it('comes to an end where calls go round', () => {
  const round = tenants.map((one) =>
    one.namespace === 'bank'
      ? {
          ...one,
          services: one.services.map((service) => ({
            ...service,
            callees: [{ namespace: 'shop', service: 'web', ports: [] }],
          })),
        }
      : one,
  );
  expect([...callChains(round, new Set(['pay']))].sort()).toEqual(['bank', 'pay', 'people', 'shop']);
});
