import { createHash } from 'node:crypto';
import { names } from '../../../conventions/names';

/**
 * Name of a job that runs once for each change of what it runs. A Job cannot be changed after it was created
 * (https://kubernetes.io/docs/concepts/workloads/controllers/job/), so that another template needs another name,
 * and the same template keeps its name, its result, and does not run again.
 */
export function jobName(service: string, fixed: unknown): string {
  const text = JSON.stringify(fixed, sortKeys);
  return names.job(service, createHash('sha256').update(text).digest('hex').slice(0, 10));
}

/** The order in which code happens to write the keys is no change. */
function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
