import { describe, expect, it } from '@jest/globals';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import { externalHost } from '../../../src/conventions/external-host';
import type { External } from '../../../src/model/external';
import { synthObjects } from './synth-objects';

const synth = (externals: readonly External[]) =>
  synthObjects((chart) => {
    new TenantNamespace(chart, 'tenant', { name: 'orders', externals });
  });

const entry = (...externals: readonly External[]) =>
  synth(externals).all.find(({ kind }) => kind === 'ServiceEntry')?.['spec'];

const bank: External = { name: 'bank', host: 'api.bank.com', port: 443, protocol: 'https', addresses: [] };

describe('an external system', () => {
  it('is resolved by its name, and is nobody else’s', () => {
    expect(entry(bank)).toEqual({
      hosts: ['api.bank.com'],
      location: 'MESH_EXTERNAL',
      resolution: 'DNS',
      ports: [{ number: 443, name: 'https-bank', protocol: 'HTTPS' }],
      exportTo: ['.'],
    });
  });

  it('is recognised by its address where it has no name', () => {
    const legacy: External = {
      name: 'legacy',
      host: '10.9.8.7',
      port: 8080,
      protocol: 'http',
      addresses: [],
    };
    expect(entry(legacy)).toEqual({
      hosts: ['legacy.orders.external'],
      location: 'MESH_EXTERNAL',
      resolution: 'STATIC',
      addresses: ['10.9.8.7'],
      endpoints: [{ address: '10.9.8.7' }],
      ports: [{ number: 8080, name: 'http-legacy', protocol: 'HTTP' }],
      exportTo: ['.'],
    });
  });

  it.each(['tcp', 'mongo', 'mysql', 'redis'] as const)(
    'is recognised by known addresses when it speaks %s',
    (protocol) => {
      expect(entry({ ...bank, protocol, addresses: ['10.1.2.0/24'] })).toEqual({
        hosts: ['api.bank.com'],
        location: 'MESH_EXTERNAL',
        resolution: 'NONE',
        addresses: ['10.1.2.0/24'],
        ports: [{ number: 443, name: `${protocol}-bank`, protocol: protocol.toUpperCase() }],
        exportTo: ['.'],
      });
    },
  );

  it('is recognised by its name when its protocol says it, whatever addresses are known', () => {
    expect(entry({ ...bank, addresses: ['192.0.2.0/24'] })).toEqual(entry(bank));
  });

  it('of a nameless protocol without known addresses is resolved by its name', () => {
    expect(entry({ ...bank, protocol: 'tcp' })).toMatchObject({ resolution: 'DNS' });
  });
});

describe('several external systems', () => {
  const database: External = { ...bank, name: 'database', port: 3306, protocol: 'mysql' };

  it('on one host share a ServiceEntry named after it', () => {
    const entries = synth([bank, database]).all.filter(({ kind }) => kind === 'ServiceEntry');
    expect(entries.map(({ metadata }) => metadata.name)).toEqual(['api.bank.com']);
    expect(entries[0]?.['spec']).toMatchObject({
      ports: [
        { number: 443, name: 'https-bank', protocol: 'HTTPS' },
        { number: 3306, name: 'mysql-database', protocol: 'MYSQL' },
      ],
    });
  });

  it('on one port of it are one port', () => {
    expect(entry(bank, { ...bank, name: 'again' })).toEqual(entry(bank));
  });

  it('on one host are recognised alike', () => {
    expect(
      entry({ ...database, addresses: ['10.1.2.0/24'] }, { ...bank, addresses: ['10.1.1.0/24'] }),
    ).toMatchObject({
      resolution: 'NONE',
      addresses: ['10.1.1.0/24', '10.1.2.0/24'],
    });
  });

  it('on hosts of their own have ServiceEntries of their own', () => {
    const { find } = synth([bank, { ...database, host: 'db.bank.com' }]);
    expect(find('ServiceEntry', 'api.bank.com').spec).toEqual(entry(bank));
    expect(find('ServiceEntry', 'db.bank.com').spec).toMatchObject({ hosts: ['db.bank.com'] });
  });
});

describe('externalHost', () => {
  it('is the name of a system that has one', () => {
    expect(externalHost(bank, 'orders')).toBe('api.bank.com');
  });

  it('is invented for an address, apart for each namespace', () => {
    expect(externalHost({ name: 'legacy', host: '10.9.8.7' }, 'orders')).toBe('legacy.orders.external');
    expect(externalHost({ name: 'legacy', host: '10.9.8.7' }, 'risk')).toBe('legacy.risk.external');
  });
});
