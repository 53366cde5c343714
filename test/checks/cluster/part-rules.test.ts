import { expect, it } from '@jest/globals';
import { clusterRules } from '../../../src/checks/cluster/cluster-rules';
import { partRules } from '../../../src/checks/cluster/part-rules';
import { partsOf } from '../../../src/checks/parts/parts-of';
import { clusterTenancyRules } from '../../../src/checks/tenancy/cluster-tenancy-rules';
import { partTenancyRules } from '../../../src/checks/tenancy/part-tenancy-rules';
import { toCheckedCluster } from '../../../src/checks/to-checked-cluster';
import { faultySample } from '../faulty-sample';
import { foundPlaces } from '../found-places';

const { platform, landscape, faulty } = faultySample();
const parts = partsOf(faulty, platform, landscape.cluster);
const whole = toCheckedCluster(faulty, platform, landscape.cluster);

it('names each rule once', () => {
  const all = [...partRules, ...clusterRules, ...partTenancyRules, ...clusterTenancyRules];
  expect(new Set(all).size).toBe(all.length);
});

it('has parts that hold all objects, in their order', () => {
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap(({ manifests }) => manifests)).toEqual(faulty);
});

it('finds in a cluster what is found in its parts', () => {
  const finding = partRules.filter((rule) => {
    const found = foundPlaces(rule(whole));
    expect(foundPlaces(parts.flatMap(({ checked }) => rule(checked)))).toEqual(found);
    return found.length > 0;
  });
  expect(finding.length).toBeGreaterThan(30);
});

it('finds of tenants what is found in their parts', () => {
  const finding = partTenancyRules.filter((rule) => {
    const found = foundPlaces(rule(faulty, platform));
    expect(foundPlaces(parts.flatMap(({ manifests }) => rule(manifests, platform)))).toEqual(found);
    return found.length > 0;
  });
  expect(finding.length).toBeGreaterThan(15);
});

it('leaves to the whole cluster what no part shows', () => {
  const apart = clusterRules.filter((rule) => {
    const found = foundPlaces(rule(whole));
    return String(foundPlaces(parts.flatMap(({ checked }) => rule(checked)))) !== String(found);
  });
  expect(apart.length).toBeGreaterThan(5);
});
