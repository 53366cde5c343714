import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareEngines } from '../../../src/delivery/compare-engines/compare-engines';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { hasErrors } from '../../../src/problems/has-errors';
import { words } from '../../../src/problems/words';
import { renderForEngine, toRendered } from '../../helpers/render-for-engine';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';

const service = fc.record({
  share: fc.boolean(),
  disk: fc.boolean(),
  job: fc.boolean(),
  exposed: fc.boolean(),
});

/** Projects of some services each, in some environments; jobs run before the first, which always runs. */
const company = fc.record({
  routing: fc.constantFrom('istio', 'gateway-api'),
  roots: fc.constantFrom('cluster', 'project'),
  projects: fc.dictionary(
    fc.constantFrom('shop', 'bank', 'news'),
    fc.record({
      environments: fc.subarray(['dev', 'prod'], { minLength: 1 }),
      services: fc.array(service, { maxLength: 4 }),
    }),
    { minKeys: 1, noNullPrototype: true },
  ),
});

type Service = typeof service extends fc.Arbitrary<infer Value> ? Value : never;

const share = {
  reports: { volume: 'nfs', mount: '/reports', size: '1Gi', server: 'nas.test.example', share: '/reports' },
};
const disk = { data: { volume: 'disk', mount: '/data', size: '1Gi' } };

const definitionOf = (name: string, index: number, chosen: Service) => ({
  runtime: { runtime: 'nginx' },
  ...(chosen.job
    ? { job: { before: 'first' } }
    : { ports: { http: 8080 }, ...(chosen.exposed ? { expose: { host: `${name}-${index}` } } : {}) }),
  volumes: { ...(chosen.share ? share : {}), ...(chosen.disk && !chosen.job ? disk : {}) },
});

it('both engines manage any company alike', () => {
  let compared = 0;
  fc.assert(
    fc.property(company, ({ routing, roots, projects }) => {
      const sources = sourcesOf(
        Object.fromEntries(
          Object.entries(projects).map(([name, { environments, services }]) => [
            name,
            {
              ...project,
              environments: Object.fromEntries(
                environments.map((environment) => [environment, { quota: 'large' }]),
              ),
              services: {
                first: { runtime: { runtime: 'nginx' }, ports: { http: 8080 } },
                ...Object.fromEntries(
                  services.map((chosen, index) => [`s${index}`, definitionOf(name, index, chosen)]),
                ),
              },
            },
          ]),
        ),
        {
          ...platform,
          mesh: { routing },
          delivery: { roots },
          clusters: { office: platform.clusters['office'] },
        },
      );
      const { landscape, problems } = parseLandscape(sources);
      expect(problems.filter((found) => hasErrors([found])).map((found) => words(found).what)).toEqual([]);
      const office = landscape!.clusters.find(({ cluster }) => cluster.name === 'office')!;
      const [argocd, fluxcd] = (['argocd', 'fluxcd'] as const).map((engine) =>
        toRendered(renderForEngine(landscape!, office, engine)),
      );
      expect(compareEngines('office', argocd!, fluxcd!).map((found) => words(found).what)).toEqual([]);
      compared += argocd!.size;
    }),
    { numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(50);
});
