import { expect, it } from '@jest/globals';
import { validateObject } from '../../../src/checks/validate-object';
import { chainedCompany, clusterOf, type Said } from './chained-company';
import { showTenants, verdictOf } from './sound-sample';
import { spoilings } from './spoilings';

const landscape = chainedCompany();
const { platform } = landscape;

const login = (...consumers: readonly string[]): Said => ({ people: { login: { consumers } } });

/** What somebody says otherwise, whether the cluster is known to be sound then, and what is wrong with it as a whole. */
const edits: readonly (readonly [what: string, said: Said, isSound: boolean, found: readonly string[]])[] = [
  ['nothing', {}, true, []],
  ['what only the service itself sees', { mail: { smtp: { env: { MODE: 'fast' } } } }, true, []],
  ['the port of the last of a chain', { bank: { ledger: { ports: { http: 9090 } } } }, true, []],
  [
    'a further call to another project',
    {
      shop: { web: { calls: ['cart', 'people/login'] } },
      ...login('shop/cart', 'shop/web', 'pay/api', 'mail/smtp'),
    },
    true,
    [],
  ],
  [
    'more time for the last of a chain than its callers have',
    { bank: { ledger: { resilience: { timeout: '10s', retries: 0 } } } },
    false,
    ['timeout-below-callee'],
  ],
  ['a host of a gateway', { lone: { job: { expose: { host: 'lone' } } } }, false, []],
  [
    'the only call of a service',
    { mail: { smtp: { calls: [] } }, ...login('shop/cart', 'pay/api') },
    false,
    [],
  ],
];

it.each(edits)('knows after a change of %s', (_, said, isSound, codes) => {
  const after = chainedCompany(said);
  for (const { cluster } of landscape.clusters) {
    const [was, is] = [landscape, after].map((one) => showTenants(platform, clusterOf(one, cluster.name)));
    const verdict = verdictOf(platform, clusterOf(after, cluster.name), was ?? [], is ?? []);
    expect(verdict.isSound).toBe(isSound);
    expect([...new Set(verdict.found.map(({ code }) => code))]).toEqual(codes);
  }
});

/** Of all ways to spoil an object that a schema lets pass; each takes a tenth of a second. */
const oneIn = 250;

it.each(['office', 'east'])('calls nothing in %s sound in which something is found', (name) => {
  const cluster = clusterOf(landscape, name);
  const shown = showTenants(platform, cluster);
  const ways = shown
    .flatMap((tenant, at) =>
      tenant.manifests.flatMap((one, index) =>
        spoilings(one.object).map(({ what, make }) => ({ tenant, at, one, index, what, make })),
      ),
    )
    .filter((_, count) => count % oneIn === 0);
  const said = ways.flatMap(({ tenant, at, one, index, what, make }) => {
    const object = make(one.object);
    if (validateObject(object, cluster.cluster.kubernetes).length > 0) return [];
    const manifests = tenant.manifests.with(index, { ...one, object });
    const spoilt = shown.with(at, { ...tenant, manifests });
    const { found, isSound } = verdictOf(platform, cluster, shown, spoilt);
    return [
      { what: `${one.object.kind} ${one.object.metadata.name} ${what}`, isSound, isFaulty: found.length > 0 },
    ];
  });
  expect(said.filter(({ isSound, isFaulty }) => isSound && isFaulty)).toEqual([]);
  // Or it would say nothing.
  expect(said.some(({ isFaulty }) => isFaulty)).toBe(true);
  expect(said.some(({ isSound }) => isSound)).toBe(true);
});
