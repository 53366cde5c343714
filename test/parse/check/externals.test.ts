import { describe, expect, it } from '@jest/globals';
import { external, type ExternalDefinition } from '../../../src/definition/external';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const web = { host: 'api.bank.com', port: 443, protocol: 'http', tls: 'originate' } as const;
const tcp = { host: 'db.bank.com', port: 5432, protocol: 'tcp' } as const;

const codesOf = (...calls: readonly (ExternalDefinition | string)[]) =>
  parseLandscape(sourcesOf({ shop: withChange(project, ['services', 'web', 'calls'], calls) })).problems.map(
    ({ code, at }) => `${code} ${at.path?.at(-1) ?? ''}`,
  );

describe('an external system', () => {
  it.each<[string, Omit<ExternalDefinition, 'external'>]>([
    ['by TLS of the proxy', web],
    ['with a time limit', { ...web, timeout: '5s' }],
    ['of several names', { ...web, host: ['a.bank.com', 'b.bank.com'] }],
    ['of several addresses', { ...tcp, host: ['192.0.2.1', '192.0.2.2'] }],
  ])('%s is accepted', (_, at) => {
    expect(codesOf(external('bank', at))).toEqual([]);
  });

  it.each<[string, string, Omit<ExternalDefinition, 'external'>]>([
    ['invalid-value protocol', 'TLS over TLS', { ...web, protocol: 'https' }],
    ['invalid-value host', 'TLS to an address', { ...web, host: '192.0.2.1' }],
    ['invalid-value plainPort', 'a plain port without TLS', { ...tcp, plainPort: 80 }],
    ['invalid-value timeout', 'a time limit of connections', { ...tcp, timeout: '5s' }],
    [
      'invalid-value host',
      'names that nothing tells apart',
      { ...tcp, host: ['a.com', 'b.com'], addresses: ['192.0.2.1/32'] },
    ],
    ['external-in-mesh host', 'a service of the cluster', { ...tcp, host: 'api.shop.svc.cluster.local' }],
    ['external-in-mesh host', 'a short name', { ...tcp, host: 'mysql' }],
  ])('%s: %s', (code, _, at) => {
    expect(codesOf(external('bank', at))).toEqual([code]);
  });
});

describe('a port', () => {
  const other = { ...tcp, host: 'other.bank.com' };
  const both = (one: Omit<ExternalDefinition, 'external'>, two: Omit<ExternalDefinition, 'external'>) =>
    codesOf(external('one', one), external('two', two));

  it('cannot lead to two hosts that only addresses would tell apart', () => {
    expect(both(tcp, other)).toEqual(['clashing-listener calls']);
    expect(both({ ...tcp, addresses: ['192.0.2.1/32'] }, other)).toEqual([]);
  });

  it('cannot carry requests and connections', () => {
    const ranged = { ...tcp, port: 8080, addresses: ['192.0.2.0/24'] };
    expect(codesOf('api', external('one', ranged))).toEqual(['clashing-listener calls']);
    expect(codesOf('api', external('one', { ...ranged, addresses: ['192.0.2.1/32'] }))).toEqual([]);
    expect(both({ ...tcp, port: 443, protocol: 'tls' }, { ...web, plainPort: 443 })).toEqual([
      'clashing-listener calls',
    ]);
  });

  it('cannot be reached in two ways', () => {
    expect(both(web, { ...web, protocol: 'grpc' })).toEqual(['clashing-protocol 1']);
    expect(both(web, { ...tcp, host: web.host, addresses: ['192.0.2.1/32'] })).toEqual([
      'clashing-resolution ',
    ]);
  });
});
