/**
 * Sync waves of a job that runs before a service, whose own objects have none, that is 0. Both are one
 * Application on Argo CD, which goes on to the next wave when the Job is complete
 * (https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/).
 */
export const jobWaves = {
  /** What the Job needs: its account, its secrets, its policies. */
  needs: '-2',
  job: '-1',
} as const;
