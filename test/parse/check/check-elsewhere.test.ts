import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const swarm = { host: '192.0.2.40', port: 8081, share: 50 };

const shop = (elsewhere: unknown) =>
  parseLandscape(sourcesOf({ shop: withChange(project, ['services', 'api', 'elsewhere'], elsewhere) }));

it.each([
  ['addresses', swarm],
  ['a name', { ...swarm, host: 'swarm.company.com', tls: true, addresses: ['192.0.2.0/24'] }],
  ['ports by name', { ...swarm, port: { http: 8081 } }],
])('a service may run elsewhere: %s', (_, elsewhere) => {
  expect(shop(elsewhere).problems).toEqual([]);
});

it('tells its callers', () => {
  const tenant = shop(swarm).landscape?.clusters[0]?.tenants[0];
  const web = tenant?.services.find(({ name }) => name === 'web');
  expect(web?.callees).toMatchObject([{ elsewhere: { hosts: ['192.0.2.40'], share: 50 } }]);
});

it.each([
  ['wrong-type share', { ...swarm, share: '50%' }],
  ['wrong-type share', { ...swarm, share: 0.5 }],
  ['invalid-value share', { ...swarm, share: 101 }],
  ['invalid-value 1', { ...swarm, host: ['192.0.2.40', '192.0.2.40'] }],
  ['invalid-value 1', { ...swarm, host: 'a.company.com', addresses: ['192.0.2.0/24', '192.0.2.0/24'] }],
  ['invalid-value host', { ...swarm, host: ['a.company.com', 'b.company.com'] }],
  ['external-in-mesh host', { ...swarm, host: 'orders' }],
  ['unknown-reference admin', { ...swarm, port: { admin: 80 } }],
  ['invalid-value addresses', { ...swarm, addresses: ['192.0.2.0/24'] }],
  ['invalid-value tls', { ...swarm, tls: true }],
])('%s', (expected, elsewhere) => {
  const found = shop(elsewhere).problems.map(({ code, at }) => `${code} ${at.path?.at(-1)}`);
  expect(found).toEqual([expected]);
});

it('asks which port goes there', () => {
  const ports = { http: 8080, 'http-admin': 8090 };
  const two = withChange(
    withChange(project, ['services', 'api', 'ports'], ports),
    ['services', 'api', 'elsewhere'],
    swarm,
  );
  expect(parseLandscape(sourcesOf({ shop: two })).problems.map(({ at }) => at.path?.at(-1))).toEqual([
    'port',
  ]);
});
