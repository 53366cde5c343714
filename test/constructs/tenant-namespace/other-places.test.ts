import { expect, it } from '@jest/globals';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import type { Port } from '../../../src/model/port';
import { synthObjects } from './synth-objects';

const http: Port = { key: 'http', name: 'http', number: 80, target: 8080, protocol: 'http' };

const entry = (...hosts: readonly string[]) => {
  const { find } = synthObjects((chart) => {
    const elsewhere = {
      hosts,
      addresses: [],
      ports: [{ port: http, there: 8081 }],
      share: 50,
      hostHeader: undefined,
      tlsName: undefined,
    };
    const callers = [{ namespace: 'billing', service: 'invoices', ports: [http] }];
    const exposures = [{ gateway: 'public', host: 'orders.com', paths: ['/'], port: http }];
    const orders = { name: 'orders', elsewhere, callers, exposures, openings: [] };
    const stock = { ...orders, name: 'stock', elsewhere: undefined };
    new TenantNamespace(chart, 'tenant', { name: 'shop', services: [orders, stock] });
  });
  return find('ServiceEntry', 'orders-elsewhere').spec;
};

it('knows the addresses where a service still runs, for its callers and gateways', () => {
  expect(entry('192.0.2.40', '192.0.2.41')).toEqual({
    hosts: ['orders.shop.elsewhere'],
    location: 'MESH_EXTERNAL',
    resolution: 'STATIC',
    ports: [{ number: 80, name: 'http', protocol: 'HTTP', targetPort: 8081 }],
    endpoints: [{ address: '192.0.2.40' }, { address: '192.0.2.41' }],
    exportTo: ['.', 'billing', 'istio-ingress'],
  });
});

it('resolves a name', () => {
  expect(entry('swarm.company.com')).toMatchObject({
    resolution: 'DNS',
    endpoints: [{ address: 'swarm.company.com' }],
  });
});
