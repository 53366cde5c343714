import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { addScrapeJobs } from '../../../../src/constructs/observability-stack/operator/add-scrape-jobs';
import type { ScrapeJob } from '../../../../src/observability/scraping/scrape-job';
import { scrapeJobs } from '../../../../src/observability/scraping/scrape-jobs';
import { resolveStack } from '../../../../src/observability/stack/resolve-stack';
import { synthObjects } from '../../tenant-namespace/synth-objects';
import { observed } from '../observed';

const stack = resolveStack(observed);
const [ofPods] = scrapeJobs(stack);
if (ofPods === undefined) throw new Error('there is no job');

const synth = (jobs: readonly ScrapeJob[]) => {
  let reference: ReturnType<typeof addScrapeJobs>;
  const { all } = synthObjects((chart) => {
    reference = addScrapeJobs(chart, stack, jobs);
  });
  return { all, reference };
};

describe('a scrape job', () => {
  it('is a PodMonitor when it looks among pods', () => {
    const { all, reference } = synth([ofPods]);
    expect(all.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['PodMonitor mesh-pods']);
    expect(reference).toBeUndefined();
  });

  const nodes = { ...ofPods, job_name: 'nodes', kubernetes_sd_configs: [{ role: 'node' }] };
  const token = { ...ofPods, job_name: 'secured', authorization: { credentials_file: '/a/token' } };

  it.each([
    ['looks among nodes', nodes],
    ['reads a file', token],
  ])('goes to Prometheus as it is when it %s', (_, job) => {
    const { all, reference } = synth([ofPods, job as unknown as ScrapeJob]);
    expect(all.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'PodMonitor mesh-pods',
      'Secret prometheus-scrape-jobs',
    ]);
    const { stringData } = all[1] as unknown as { readonly stringData: Readonly<Record<string, string>> };
    expect(reference).toEqual({ name: 'prometheus-scrape-jobs', key: 'scrape-jobs.yaml' });
    expect(parse(stringData['scrape-jobs.yaml'] ?? '')).toEqual([job]);
  });
});
