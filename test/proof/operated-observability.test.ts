import { expect, it } from '@jest/globals';
import type { Platform } from '../../src/model/platform';
import { proveAccess } from '../../src/proof/prove-access';
import { checkManifests } from '../../quality/rendered/check-manifests';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { withValue, without, type Change } from './change-manifests';
import { sampleManifests } from './sample-manifests';

const clusters = [...sampleManifests()].map(([name, { platform, landscape }]) => {
  const cluster = { ...landscape.cluster, observability: 'operator' as const };
  const changed: Platform = {
    ...platform,
    clusters: platform.clusters.map((one) => (one.name === name ? cluster : one)),
  };
  const operated = { ...landscape, cluster };
  const manifests = planCluster(changed, operated).flatMap(
    (planned) => renderUnit(planned, () => undefined).manifests,
  );
  return [name, { platform: changed, landscape: operated, manifests }] as const;
});

type Rendered = (typeof clusters)[number][1];
const proofOf = ({ platform, landscape, manifests }: Rendered, change: Change) =>
  proveAccess(platform, landscape, change(manifests)).map(({ code }) => code);

it.each(clusters)('finds nothing in %s where the operator makes the pods', (_, rendered) => {
  expect(rendered.manifests.some(({ object }) => object.kind === 'Prometheus')).toBe(true);
  expect(proofOf(rendered, (manifests) => manifests)).toEqual([]);
  expect(checkManifests(rendered.manifests, rendered.platform, rendered.landscape.cluster)).toEqual([]);
});

const walls = 'NetworkPolicy observability/prometheus';

it.each([
  ['the walls of Prometheus are gone', without(walls), 'missing-access'],
  [
    'everybody may ask Prometheus',
    withValue(walls, ['spec', 'ingress', 0, 'from'], undefined),
    'excess-access',
  ],
  [
    'the peers of Alertmanager do not reach each other',
    withValue('NetworkPolicy observability/alertmanager', ['spec', 'ingress', 1], undefined),
    'missing-access',
  ],
] as const)('sees that %s', (_, change, code) => {
  const [[, rendered] = []] = clusters;
  if (rendered === undefined) throw new Error('there is no cluster');
  expect(proofOf(rendered, change)).toContain(code);
});
