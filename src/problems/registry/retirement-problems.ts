import { entry } from '../entry';

/** Problems of services that are on their way out: a part of the registry. */
export const retirementProblems = {
  'not-for-retired': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `a retired service has no ${field}: ${reason}`,
    remedy: ({ field }) => `remove ${field}, or retired if the service is still needed`,
  }),
  'call-of-retired': entry<{ service: string; on: string; reason: string }>({
    severity: 'error',
    what: ({ service, on, reason }) => `${service} was retired on ${on} (${reason}), and answers nobody`,
    remedy: () => 'remove the call, or have its owners remove retired',
  }),
  'job-before-retired': entry<{ service: string; on: string }>({
    severity: 'error',
    what: ({ service, on }) => `${service} was retired on ${on}, and is deployed no more`,
    remedy: () => 'remove the job',
  }),
} as const;
