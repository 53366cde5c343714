import type { Result } from './result';

type Shares = { readonly [name: string]: number };

/** What has become worse than what is recorded, and rendered faults that are not found as they should be. */
export function shortfalls(
  { faults, fields, lines }: Result,
  now: Shares,
  before: Shares,
): readonly string[] {
  const fallen = Object.entries(now).filter(([name, share]) => share < (before[name] ?? 0));
  return [
    ...fallen.map(
      ([name, share]) =>
        `${name}: ${(share * 100).toFixed(2)} %, recorded are ${((before[name] ?? 0) * 100).toFixed(2)} %`,
    ),
    ...faults
      .filter(({ found, problems }) => !found || problems.length > 1)
      .map(
        ({ fault, object, problems }) =>
          `${fault.name} in ${object}: ${problems.map(({ code }) => code).join(', ')}, not ${fault.code} alone`,
      ),
    ...lines
      .filter(({ onLine }) => !onLine)
      .map(({ fault }) => `${fault.name} in ${fault.kind}: not on the line of its author`),
    ...fields.filter(({ found }) => !found).map(({ id }) => `no schema finds: ${id}`),
  ];
}
