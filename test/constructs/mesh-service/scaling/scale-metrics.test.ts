import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { scaleMetrics } from '../../../../src/constructs/mesh-service/scaling/scale-metrics';
import { scrapeJobs } from '../../../../src/observability/scraping/scrape-jobs';
import { resolveStack } from '../../../../src/observability/stack/resolve-stack';
import { observed } from '../../observability-stack/observed';

/** The rule that the documentation gives to prometheus-adapter. */
function documentedRule() {
  const page = readFileSync(join(__dirname, '../../../../docs/services/scaling.md'), 'utf8');
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { rules } = parse(block) as {
    rules: {
      seriesQuery: string;
      metricsQuery: string;
      name: { as: string };
      resources: { overrides: Readonly<Record<string, { resource: string }>> };
    }[];
  };
  return rules[0]!;
}

it('asks for the metric that the documented rule makes', () => {
  const [metric] = scaleMetrics({ min: 1, max: 2, cpuPercent: undefined, requestsPerSecond: 10 });
  expect(metric?.pods?.metric.name).toBe(documentedRule().name.as);
});

it('has a documented rule that finds what Prometheus scrapes', () => {
  const { seriesQuery, metricsQuery, resources } = documentedRule();
  const job = scrapeJobs(resolveStack(observed)).find(({ job_name: name }) => name === 'mesh-pods');
  for (const query of [seriesQuery, metricsQuery]) {
    expect(query).toContain(`job="${job!.job_name}",reporter="destination"`);
  }
  const written = job!.relabel_configs.map(({ target_label: label }) => label);
  for (const label of Object.keys(resources.overrides)) expect(written).toContain(label);
});
