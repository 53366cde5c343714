import type { ObservedPods } from './pod-templates';

const endings: Readonly<Record<string, string>> = {
  Deployment: '-6c4b9f7d5b-x2kqz',
  StatefulSet: '-0',
  CronJob: '-29000000-x2kqz',
};

/** A name as a controller gives it to a pod, for what is asked of names by their form. */
export const podName = ({ workload, kind }: Pick<ObservedPods, 'workload' | 'kind'>): string =>
  `${workload}${endings[kind] ?? '-x2kqz'}`;
