import { platformJobs } from '../../scraping/scrape-jobs';
import type { Stack } from '../../stack/stack';
import type { PlatformAlert } from './platform-alert';

/** What must always be there to be scraped. */
export const targetAlerts = (stack: Stack): PlatformAlert[] =>
  platformJobs(stack).map(({ job_name: job }) => {
    return {
      rule: {
        alert: 'PrometheusTargetMissing',
        expr: `absent(up{job="${job}"} == 1)`,
        for: '10m',
        labels: { severity: 'page', job, cluster: stack.cluster },
        annotations: {
          summary: `Nothing of ${job} answers Prometheus`,
          description: `Job ${job} has had no target that could be scraped for 10 minutes: what depends on its metrics is blind.`,
        },
      },
      // Tried all at once, as each fires where the others are tried.
      case: { troubled: [], holdsFrom: 0, calm: [] },
    };
  });
