import { expect, it } from '@jest/globals';
import { clusterRules } from '../../../src/checks/cluster/cluster-rules';
import { outlineManifests } from '../../../src/checks/outline/outline-manifests';
import { judgePart } from '../../../src/checks/parts/judge-part';
import { partsOf } from '../../../src/checks/parts/parts-of';
import { clusterTenancyRules } from '../../../src/checks/tenancy/cluster-tenancy-rules';
import { toCheckedCluster } from '../../../src/checks/to-checked-cluster';
import { names } from '../../../src/conventions/names';
import { faultySample } from '../faulty-sample';
import { foundPlaces } from '../found-places';

const { platform, landscape, faulty } = faultySample();
const judged = partsOf(faulty, platform, landscape.cluster).flatMap(judgePart);
const outlines = outlineManifests(judged);

it('finds in outlines what there is in whole objects', () => {
  const whole = toCheckedCluster(faulty, platform, landscape.cluster);
  const outlined = toCheckedCluster(outlines, platform, landscape.cluster);
  const finding = clusterRules.filter((rule) => {
    const found = foundPlaces(rule(whole));
    expect(foundPlaces(rule(outlined))).toEqual(found);
    return found.length > 0;
  });
  expect(finding.length).toBeGreaterThan(25);
  const ofTenants = (manifests: typeof faulty) =>
    foundPlaces(clusterTenancyRules.flatMap((rule) => rule(manifests, platform)));
  expect(ofTenants(outlines)).toEqual(ofTenants(faulty));
  expect(ofTenants(outlines)).not.toEqual([]);
});

it('leaves the objects of the platform as they are but for its ConfigMaps, and all that it leaves nothing out of', () => {
  let emptied = 0;
  for (const [index, { object, unit }] of outlines.entries()) {
    const before = judged[index]?.object;
    const isOfPlatform = unit.group === names.platformGroup;
    if (isOfPlatform && object.kind === 'ConfigMap') {
      const { apiVersion, kind, metadata } = object;
      expect(object).toEqual({ apiVersion, kind, metadata });
      if (object !== before) emptied += 1;
    } else if (isOfPlatform || JSON.stringify(object) === JSON.stringify(before)) expect(object).toBe(before);
    expect(object.metadata.name).toBe(before?.metadata.name);
  }
  expect(emptied).toBeGreaterThan(3);
});
