import { expect, it } from '@jest/globals';
import { deliveredTenant } from '../../src/delivery/delivered-tenant';
import { planDelivery } from '../../src/delivery/plan-delivery';
import { outlineCluster } from '../../src/render/outline-cluster';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { sampleLandscape } from '../apps/sample-company';

const { platform, clusters } = sampleLandscape();

it.each(clusters.map((one) => [one.cluster.name, one] as const))(
  'keeps all of tenants of %s that their delivery goes by',
  (_, landscape) => {
    const { cluster, tenants } = outlineCluster(landscape);
    const units = planCluster(platform, landscape).map(({ unit }) => unit);
    const [whole, part] = [tenants, tenants.map(deliveredTenant)].map(
      (some) =>
        renderUnit(planDelivery(platform, { cluster, tenants: some }, units), () => undefined).manifests,
    );
    expect(part).toEqual(whole);
    expect(part?.length).toBeGreaterThan(tenants.length);
  },
);
