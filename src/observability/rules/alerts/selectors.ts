import { jobs } from '../../scraping/jobs';
import type { ObservedProject } from './observed-project';

type Project = Pick<ObservedProject, 'project'>;
type Job = keyof typeof jobs;

/** `job` and `project`: what every selector of a project's rule begins with. */
const owned = (job: Job, { project }: Project) => `job="${jobs[job]}",project="${project}"`;

/** Selects a metric of this job among the series of the project; `more` begins with a comma. */
export const select = (job: Job, metric: string, project: Project, more = '') =>
  `${metric}{${owned(job, project)}${more}}`;

/** The labels that say which service a result is about. */
export const byService = 'environment, namespace, service';
