import { entry } from '../entry';

/** Problems of waivers: a part of the registry. */
export const waiverProblems = {
  'broken-waivers': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the waivers cannot be read as JSON: ${reason}`,
    remedy: () => 'correct the syntax',
  }),
  'waiver-too-narrow': entry<{ guard: string; object: string }>({
    severity: 'error',
    what: ({ guard, object }) => `${guard} is about a project on a cluster as a whole, not about ${object}`,
    remedy: () => 'remove object, and name a cluster if only one is meant',
  }),
  'expired-waiver': entry<{ guard: string; until: string }>({
    severity: 'error',
    what: ({ guard, until }) => `the waiver of ${guard} ended on ${until}, so that it lets nothing through`,
    remedy: () => 'write a day that is still to come, or remove the waiver',
  }),
  'stale-waiver': entry<{ guard: string; until: string }>({
    severity: 'warning',
    what: ({ guard, until }) =>
      `the waiver of ${guard} until ${until} came with a change that is merged, and lets nothing through any more`,
    remedy: () => 'remove it',
  }),
  'unused-waiver': entry<{ guard: string }>({
    severity: 'warning',
    what: ({ guard }) =>
      `this change holds nothing that ${guard} would refuse and this waiver would let through`,
    remedy: () => 'remove the waiver, or correct its cluster and object',
  }),
} as const;
