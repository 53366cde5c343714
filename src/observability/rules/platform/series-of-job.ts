import type { Series } from '../alerts/alert-case';
import type { jobs } from '../../scraping/jobs';

type Job = (typeof jobs)[keyof typeof jobs];

/** A series as a job of the platform scrapes it. */
export const seriesOfJob = (
  job: Job,
  metric: string,
  values: string,
  labels: Readonly<Record<string, string>> = {},
): Series => ({
  series: `${metric}{${Object.entries({ job, ...labels })
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`,
  values,
});
