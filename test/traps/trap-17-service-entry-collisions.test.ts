import { expect, it } from '@jest/globals';
import { TenantNamespace } from '../../src/constructs/tenant-namespace/tenant-namespace';
import type { External } from '../../src/model/external';
import { synthObjects } from '../constructs/tenant-namespace/synth-objects';

const bank: External = { name: 'bank', host: 'api.bank.com', port: 443, protocol: 'https', addresses: [] };

it('ServiceEntries of one host do not collide (istio/istio#13008, #36712, #55714, #56826)', () => {
  const { all } = synthObjects((chart) => {
    const externals = [bank, { ...bank, name: 'again' }, { ...bank, name: 'admin', port: 8443 }];
    new TenantNamespace(chart, 'tenant', { name: 'orders', externals });
  });
  const entries = all.filter(({ kind }) => kind === 'ServiceEntry');
  expect(entries.map(({ metadata }) => metadata.name)).toEqual(['api.bank.com']);
  // Nobody else's proxies see it.
  expect(entries[0]?.['spec']).toMatchObject({ exportTo: ['.'], hosts: ['api.bank.com'] });
});
