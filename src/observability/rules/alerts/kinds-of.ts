import { jobs } from '../../scraping/jobs';
import { scrapeJobs } from '../../scraping/scrape-jobs';
import type { Stack } from '../../stack/stack';
import type { AlertKind } from './alert-kind';
import { alertKinds } from './alert-kinds';
import type { ObservedProject } from './observed-project';

/** The jobs that Prometheus scrapes here. */
export const scrapedJobs = (stack: Stack): ReadonlySet<string> =>
  new Set(scrapeJobs(stack).map(({ job_name: name }) => name));

/** The alerts of a project: those whose metrics are scraped, and that some service of it has something for. */
export const kindsOf = ({ services }: ObservedProject, scraped: ReadonlySet<string>): AlertKind[] =>
  alertKinds.filter(({ job, appliesTo }) => scraped.has(jobs[job]) && services.some(appliesTo));
