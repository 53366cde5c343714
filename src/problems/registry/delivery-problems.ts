import { entry } from '../entry';

/** Problems of freezes, owners and what the two engines would do: a part of the registry. */
export const deliveryProblems = {
  'repeated-freeze': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `there are two freezes called ${name}`,
    remedy: () => 'give each a name of its own: it is what a refusal is told by',
  }),
  'empty-freeze': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `the freeze ${name} ends before it begins`,
    remedy: () => 'let until be after from',
  }),
  'long-freeze': entry<{ name: string; days: number }>({
    severity: 'error',
    what: ({ name, days }) => `the freeze ${name} lasts longer than ${days} days`,
    remedy: () => 'shorten it, or write two',
  }),
} as const;
