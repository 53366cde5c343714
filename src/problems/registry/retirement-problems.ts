import { entry } from '../entry';

/** Problems of services that are on their way out: a part of the registry. */
export const retirementProblems = {
  'not-for-retired': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `a retired service has no ${field}: ${reason}`,
    remedy: ({ field }) => `remove ${field}, or retired if the service is still needed`,
    why: 'A retired service has no pods and answers nobody: what leads to it or lets it call would lead to errors, and hide who still needs it.',
    example: { field: 'expose', reason: 'nobody answers there any more' },
  }),
  'call-of-retired': entry<{ service: string; on: string; reason: string }>({
    severity: 'error',
    what: ({ service, on, reason }) => `${service} was retired on ${on} (${reason}), and answers nobody`,
    remedy: () => 'remove the call, or have its owners remove retired',
    why: 'The service has no pods: every call is answered with 503.',
    example: { service: 'shop/legacy', on: '2026-11-02', reason: 'replaced by sales/orders' },
  }),
  'job-before-retired': entry<{ service: string; on: string }>({
    severity: 'error',
    what: ({ service, on }) => `${service} was retired on ${on}, and is deployed no more`,
    remedy: () => 'remove the job',
    why: 'The job would wait for a deployment that no longer happens, and run for nobody.',
    example: { service: 'shop/legacy', on: '2026-11-02' },
  }),
} as const;
