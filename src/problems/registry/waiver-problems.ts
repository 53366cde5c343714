import { entry } from '../entry';

/** Problems of waivers: a part of the registry. */
export const waiverProblems = {
  'broken-waivers': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the waivers cannot be read as JSON: ${reason}`,
    remedy: () => 'correct the syntax',
    why: 'Nobody can tell what was to be let through, so that nothing is.',
    example: { reason: 'Expected "," or "]" after array element' },
  }),
  'waiver-too-narrow': entry<{ guard: string; object: string }>({
    severity: 'error',
    what: ({ guard, object }) => `${guard} is about a project on a cluster as a whole, not about ${object}`,
    remedy: () => 'remove object, and name a cluster if only one is meant',
    why: 'It would let nothing through: the guard looks at the project as a whole and never at one object.',
    example: { guard: 'removal-budget', object: 'Service/web' },
  }),
  'expired-waiver': entry<{ guard: string; until: string }>({
    severity: 'error',
    what: ({ guard, until }) => `the waiver of ${guard} ended on ${until}, so that it lets nothing through`,
    remedy: () => 'write a day that is still to come, or remove the waiver',
    why: 'A waiver is a decision for a time. Without an end it would let through what nobody thinks of any more.',
    example: { guard: 'removal-budget', until: '2026-01-31' },
  }),
  'stale-waiver': entry<{ guard: string; until: string }>({
    severity: 'warning',
    what: ({ guard, until }) =>
      `the waiver of ${guard} until ${until} came with a change that is merged, and lets nothing through any more`,
    remedy: () => 'remove it',
    why: 'It stays as noise, and reads as if the next removal were decided already.',
    example: { guard: 'removal-budget', until: '2026-01-31' },
  }),
  'unused-waiver': entry<{ guard: string }>({
    severity: 'warning',
    what: ({ guard }) =>
      `this change holds nothing that ${guard} would refuse and this waiver would let through`,
    remedy: () => 'remove the waiver, or correct its cluster and object',
    why: 'It is written for something else than this change does, such as another cluster or a misspelt object, and would be merged for nothing.',
    example: { guard: 'protected-removal' },
  }),
} as const;
