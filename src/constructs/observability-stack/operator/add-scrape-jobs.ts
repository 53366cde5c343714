import { Secret } from '@cdk8s/kubernetes';
import { PodMonitor } from '@cdk8s/prometheus-operator';
import type { Construct } from 'constructs';
import { configSecrets } from '../../../conventions/config-secrets';
import type { ScrapeJob } from '../../../observability/scraping/scrape-job';
import { components } from '../../../observability/stack/components';
import type { Stack } from '../../../observability/stack/stack';
import { toYaml } from '../../../yaml/to-yaml';
import { stackMetadata } from '../stack-metadata';
import { podMonitorSpec } from './pod-monitor-spec';

const { name, key } = configSecrets.scrapeJobs;
const component = components.prometheus.name;

/**
 * Adds a PodMonitor for each job that one can say. The others, those of nodes, Prometheus gets as they are: returns
 * where they stand, undefined if there are none.
 */
export function addScrapeJobs(
  scope: Construct,
  stack: Stack,
  jobs: readonly ScrapeJob[],
): { readonly name: string; readonly key: string } | undefined {
  const others = jobs.filter((job) => {
    const spec = podMonitorSpec(job);
    if (spec === undefined) return true;
    new PodMonitor(scope, `job-${job.job_name}`, {
      metadata: stackMetadata(stack, job.job_name, component),
      spec,
    });
    return false;
  });
  if (others.length === 0) return undefined;
  new Secret(scope, 'scrape-jobs', {
    metadata: stackMetadata(stack, name, component),
    type: 'Opaque',
    stringData: { [key]: toYaml([others]) },
  });
  return { name, key };
}
