import { describe, expect, it } from '@jest/globals';
import type { ExposeDefinition } from '../../../src/definition/expose-definition';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const tcpPorts = (...ports: number[]) =>
  withChange(
    withChange(platform, ['clusters', 'office', 'gateways', 'public', 'tcp'], ports),
    ['clusters', 'east', 'gateways', 'public', 'tcp'],
    ports,
  );

const runtime = { runtime: 'image' };
const shop = {
  ...project,
  environments: { prod: { quota: 'small' } },
  services: {
    web: { runtime, ports: { http: 8080, mysql: 3306, tls: 8443 } },
    other: { runtime, ports: { http: 8080, mysql: 3306, tls: 8443 } },
  },
};

const found = (expose: unknown, other?: unknown, overPlatform = tcpPorts(3306)) => {
  const first = withChange(shop, ['services', 'web', 'expose'], expose);
  const both = withChange(first, ['services', 'other', 'expose'], other);
  const { problems } = parseLandscape(sourcesOf({ shop: both }, overPlatform));
  return problems.map(({ code, at }) => `${code} ${at.path?.at(-1)}`);
};

const brand = { fullHost: { prod: 'www.brand.example' } };

describe('a way in', () => {
  it.each<[ExposeDefinition]>([
    [{ host: 'shop', paths: ['/api'] }],
    [brand],
    [{ ...brand, tls: { secret: 'brand' } }],
    [{ ...brand, tls: 'passthrough' }],
    [{ listen: 3306 }],
    [{ listen: { prod: 3306 } }],
    [{ fullHost: { prod: 'a.b.test.example' } }],
  ])('is %j', (expose) => {
    expect(found(expose)).toEqual([]);
  });

  it.each<[string, ExposeDefinition]>([
    ['missing-field expose', {}],
    // No browser would take the gateway's wildcard certificate for it.
    ['invalid-value host', { host: 'shop.north' }],
    ['invalid-value fullHost', { host: 'shop', ...brand }],
    ['invalid-value listen', { host: 'shop', listen: 3306 }],
    ['invalid-value tls', { host: 'shop', tls: 'passthrough' }],
    ['invalid-value paths', { listen: 3306, paths: ['/'] }],
    ['invalid-value paths', { ...brand, tls: 'passthrough', paths: ['/'] }],
    ['unknown-reference listen', { listen: 3307 }],
    ['unknown-reference nowhere', { listen: { nowhere: 3306 } }],
    ['unknown-reference port', { listen: 3306, port: 'http' }],
    ['unknown-reference port', { ...brand, tls: 'passthrough', port: 'mysql' }],
    ['unknown-reference nowhere', { fullHost: { nowhere: 'www.brand.example' } }],
    ['covered-host prod', { fullHost: { prod: 'shop.test.example' } }],
    ['covered-host prod', { fullHost: { prod: 'test.example' } }],
    // Of another environment on the same cluster, whose gateway has one certificate for both.
    ['covered-host prod', { fullHost: { prod: 'shop.dev.test.example' } }],
  ])('is not %s: %j', (code, expose) => {
    expect(found(expose)).toEqual([code]);
  });
});

describe('two services', () => {
  it.each<[string, ExposeDefinition, ExposeDefinition]>([
    ['duplicate-host expose', { listen: 3306 }, { listen: 3306 }],
    ['duplicate-host expose', { ...brand, tls: 'passthrough' }, { ...brand, tls: 'passthrough' }],
    ['shared-host expose', { host: 'shop', paths: ['/api/'] }, { host: 'shop', paths: ['/api/orders'] }],
    [
      'clashing-certificate expose',
      { ...brand, paths: ['/a'] },
      { ...brand, paths: ['/b'], tls: { secret: 'b' } },
    ],
  ])('cannot both have it: %s', (code, one, two) => {
    expect(found(one, two)).toEqual([code]);
  });

  it.each<[ExposeDefinition, ExposeDefinition]>([
    [{ host: 'shop' }, { host: 'shop', paths: ['/api'] }],
    [
      { host: 'shop', paths: ['/api'] },
      { host: 'shop', paths: ['/apis'] },
    ],
    [
      { ...brand, paths: ['/a'] },
      { ...brand, paths: ['/b'] },
    ],
  ])('share a host: %j and %j', (one, two) => {
    expect(found(one, two)).toEqual([]);
  });

  it('do not share a host that one of them passes on and the other reads', () => {
    expect(found(brand, { ...brand, tls: 'passthrough' })).toEqual(['clashing-certificate expose']);
    expect(found({ ...brand, tls: 'passthrough' }, brand)).toEqual(['duplicate-host expose']);
  });
});

it.each([80, 8443, 15021])('a gateway cannot open port %i', (port) => {
  expect(found({ host: 'shop' }, undefined, tcpPorts(port))).toContain('unusable-port 0');
});
