import { expect, it } from '@jest/globals';
import { viewCluster } from '../../../src/observability/metrics/cluster-view';
import { discoverTargets } from '../../../src/observability/metrics/discover-targets';
import { exportersOf } from '../../../src/observability/metrics/exporters-of';
import { isMeasured } from '../../../src/observability/metrics/is-measured';
import { scrapeJobs } from '../../../src/observability/scraping/scrape-jobs';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';
import { sampleManifests } from '../../proof/sample-manifests';

it.each([...sampleManifests()])('finds all on which metrics of %s depend', (_, sample) => {
  const { platform, landscape, manifests } = sample;
  const jobs = scrapeJobs(resolveStack(observeCluster(platform, outlineCluster(landscape))));
  const objects = manifests.map(({ object }) => object);
  const measured = objects.filter(isMeasured);
  expect(objects.length).toBeGreaterThan(measured.length);
  const rowsOf = (some: typeof objects) => {
    const view = viewCluster(some);
    return jobs.flatMap((job) =>
      discoverTargets(job, view.podsByNamespace).map((target) => [
        target.labels,
        exportersOf(job, target, view).map(({ key, rows }) => [key, rows]),
      ]),
    );
  };
  const all = rowsOf(objects);
  expect(all.length).toBeGreaterThan(10);
  expect(rowsOf(measured)).toEqual(all);
  expect(rowsOf(measured.filter(({ kind }) => kind !== 'Service'))).not.toEqual(all);
});

it('looks at what runs, at Services and at kinds that nobody thought of', () => {
  const of = (apiVersion: string, kind: string) => ({ apiVersion, kind, metadata: { name: 'one' } });
  expect(isMeasured(of('apps/v1', 'Deployment'))).toBe(true);
  expect(isMeasured(of('v1', 'Service'))).toBe(true);
  expect(isMeasured(of('example.com/v1', 'Widget'))).toBe(true);
  expect(isMeasured(of('networking.k8s.io/v1', 'NetworkPolicy'))).toBe(false);
});
