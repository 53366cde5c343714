import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of the company's own rules: a part of the registry. */
export const companyProblems = {
  'throwing-rule': entry<{ rule: string; reason: string }>({
    severity: 'error',
    what: ({ rule, reason }) => `the rule ${rule} throws: ${reason}`,
    remedy: () => 'rules see objects of every kind of author: read optional fields with care, change nothing',
    why: 'A rule that throws says nothing about the objects it did not come to, so that its silence would prove nothing. Objects are frozen: a rule that changes one throws too.',
    example: {
      rule: 'company/two-replicas',
      reason: 'object.spec.containers is not iterable',
    },
  }),
  'unsound-rule': entry<{ rule: string; reason: string }>({
    severity: 'error',
    what: ({ rule, reason }) => `the rule ${rule} ${reason}`,
    remedy: () =>
      "return a list of { object, path, what }: an object of the cluster, the way to its field, such as ['spec', 'replicas'], and what is wrong",
    why: 'What a rule returns is shown with a file and a line, so that it has to say which object and which field it is about. A rule that waits for something would depend on more than the repository.',
    example: { rule: 'company/two-replicas', reason: 'returns a string' },
  }),
  'expired-exemption': entry<{ rule: string; until: string; owner: string }>({
    severity: 'error',
    what: ({ rule, until }) =>
      `the exemption from ${rule} ended on ${until}, so that it lets nothing through`,
    remedy: ({ owner }) => `ask ${owner}: mend what is exempted and remove it, or write a day to come`,
    why: 'An exemption is a loan: its owner said until when. What `synth` writes depends on no clock, so only `check` says that the day is past.',
    example: { rule: 'company/two-replicas', until: '2026-01-31', owner: 'shop@acme.example' },
  }),
  'unknown-exempted': entry<{ rule: string; what: string; name: string; suggestion: string | undefined }>({
    severity: 'warning',
    what: ({ rule, what, name }) =>
      `there is no ${what} ${name}, so that this exemption from ${rule} is for nothing`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'remove it, or correct the name'),
    why: 'It lets nothing through: the name has a typing mistake, or what it was for is gone. A warning only, so that a team can retire a service whose exemption others have to remove.',
    example: { rule: 'company/two-replicas', what: 'service', name: 'shop/ordes', suggestion: 'shop/orders' },
  }),
  'unused-exemption': entry<{ rule: string }>({
    severity: 'warning',
    what: ({ rule }) => `${rule} finds nothing that this exemption would let through`,
    remedy: () => 'remove it, or correct what it is for',
    why: 'It is mended, or the exemption never fitted. Left where it is, it lets the next mistake through that nobody meant it for.',
    example: { rule: 'company/two-replicas' },
  }),
} as const;
