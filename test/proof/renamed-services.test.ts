import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveStack } from '../../src/observability/stack/resolve-stack';
import { proveQueries } from '../../src/proof/prove-queries';
import { observeCluster } from '../../src/render/observe-cluster';
import { outlineCluster } from '../../src/render/outline-cluster';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { sampleManifests } from './sample-manifests';

const { platform, landscape } = sampleManifests().get('prod-east') ?? {};

it('leaves nothing behind when a service gets another name', () => {
  if (platform === undefined || landscape === undefined) throw new Error('there is no prod-east');
  const places = landscape.tenants.flatMap(({ namespace, services }) =>
    services.map(({ name }) => ({ namespace, name })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.stringMatching(/^[a-z]{3,9}-[a-z]{3,9}$/), (place, name) => {
      const renamed = {
        ...landscape,
        tenants: landscape.tenants.map((tenant) => ({
          ...tenant,
          services: tenant.services.map((service) =>
            service.name === place.name && tenant.namespace === place.namespace
              ? { ...service, name }
              : service,
          ),
        })),
      };
      const manifests = planCluster(platform, renamed).flatMap(
        (planned) => renderUnit(planned, () => undefined).manifests,
      );
      expect(
        proveQueries(renamed, resolveStack(observeCluster(platform, outlineCluster(renamed))), manifests),
      ).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
