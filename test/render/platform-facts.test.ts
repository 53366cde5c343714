import { expect, it } from '@jest/globals';
import { outlineCluster } from '../../src/render/outline-cluster';
import { platformFacts } from '../../src/render/platform-facts';
import { sampleLandscape } from '../apps/sample-company';
import { chainedCompany, clusterOf, type Said } from '../synthesis/touched/chained-company';

const factsOf = (said: Said = {}) => {
  const landscape = chainedCompany(said);
  return platformFacts(landscape.platform, outlineCluster(clusterOf(landscape, 'east')));
};

it('is plain data, so that a text of it says all', () => {
  const { platform, clusters } = sampleLandscape();
  for (const one of clusters) {
    const facts = platformFacts(platform, outlineCluster(one));
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  }
});

it('is the same whomever a service calls beside others, and whatever its ports are', () => {
  const calls = {
    shop: { web: { calls: ['cart', 'people/login'] } },
    people: { login: { consumers: ['shop/cart', 'shop/web', 'pay/api', 'mail/smtp'] } },
  };
  expect(factsOf(calls)).toEqual(factsOf());
  expect(factsOf({ bank: { ledger: { ports: { http: 9090 } } } })).toEqual(factsOf());
});

it('is not the same with another host, another alert or another service', () => {
  const changes: readonly Said[] = [
    { lone: { job: { expose: { host: 'lone' } } } },
    { lone: { job: { objectives: { availability: '99%' } } } },
    { lone: { more: { runtime: { runtime: 'go' }, ports: { http: 8080 } } } },
  ];
  for (const said of changes) expect(factsOf(said)).not.toEqual(factsOf());
});

it('lists services with limits only where the platform counts for all pods', () => {
  expect(factsOf().limited).toEqual([]);
});
