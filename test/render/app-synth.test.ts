import { describe, expect, it } from '@jest/globals';
import { planDelivery } from '../../src/delivery/plan-delivery';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { sampleLandscape } from '../apps/sample-company';
import { appSynth } from '../helpers/app-synth';

const landscape = sampleLandscape();
const { platform } = landscape;

/** One of each engine: a second one renders by the same code. */
const clusters = [...new Map(landscape.clusters.map((one) => [one.cluster.engine, one])).values()];

describe("our walk beside cdk8s' own", () => {
  it.each(clusters.map((one) => [one.cluster.name, one] as const))(
    'renders the same objects for %s',
    (_, one) => {
      const planned = planCluster(platform, one);
      const delivery = planDelivery(
        platform,
        one,
        planned.map(({ unit }) => unit),
      );
      const units = [...planned, delivery];
      const ours = units.flatMap((unit) => {
        const { manifests, problems } = renderUnit(unit, () => undefined);
        expect(problems).toEqual([]);
        return manifests.map(({ object }) => object);
      });
      expect(ours.length).toBeGreaterThan(300);
      expect(byIdentity(ours)).toEqual(byIdentity(units.flatMap(appSynth)));
    },
  );
});

/** Objects under what identifies them, so that a difference names its object. */
function byIdentity(objects: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries = (
    objects as readonly { kind: string; metadata: { namespace?: string; name: string } }[]
  ).map((object) => {
    const { kind, metadata } = object;
    return [`${kind} ${metadata.namespace ?? ''}/${metadata.name}`, object] as const;
  });
  expect(new Set(entries.map(([identity]) => identity)).size).toBe(objects.length);
  return Object.fromEntries(entries);
}
