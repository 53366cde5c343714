import { matcher, type Matcher } from '../promql/matcher';
import type { MatchOperator } from '../promql/query-node';
import { substitute, type Variables } from '../promql/substitute';
import { oncePer } from '../stack/once-per';
import type { AskedMatcher, PreparedQueries } from './prepare-queries';

/**
 * Gives the lists of matchers of queries with names filled in; an error in place of each that is none then. A list that
 * says what it said the last time is the same array: services of a namespace share what only names that.
 */
export type ListFiller = (fill: (text: string) => string) => readonly (readonly Matcher[] | SyntaxError)[];

export function fillLists({ matchers, lists }: Pick<PreparedQueries, 'matchers' | 'lists'>): ListFiller {
  const readers = matchers.map(reader);
  let last: readonly (readonly Matcher[] | SyntaxError)[] = [];
  return (fill) => {
    const choose = oncePer((variables: Variables) => fillChoices(variables, fill));
    const filled = readers.map((read) => read(fill, choose));
    last = lists.map((numbers, at) => {
      const list: Matcher[] = [];
      for (const number of numbers) {
        const one = filled[number];
        if (one instanceof SyntaxError) return one;
        if (one !== undefined) list.push(one);
      }
      const before = last[at];
      return before !== undefined && isEqual(before, list) ? before : list;
    });
    return last;
  };
}

function isEqual(before: readonly Matcher[] | SyntaxError, list: readonly Matcher[]): boolean {
  if (before instanceof SyntaxError) return false;
  for (let at = 0; at < list.length; at++) if (before[at] !== list[at]) return false;
  return true;
}

/** Gives a matcher with names filled in: the same one for as long as it says the same. */
function reader({ label, operator, text, variables }: AskedMatcher) {
  let last:
    | { readonly operator: MatchOperator; readonly value: string; readonly one: Matcher | SyntaxError }
    | undefined;
  const read = (by: MatchOperator, value: string): Matcher | SyntaxError => {
    if (last?.value !== value || last.operator !== by) {
      last = { operator: by, value, one: matcherOf(label, by, value) };
    }
    return last.one;
  };
  return (fill: (text: string) => string, choose: (variables: Variables) => Variables) => {
    const filled = fill(text);
    const chosen =
      variables === undefined || !/\$|\[\[/.test(filled)
        ? undefined
        : substitute(filled, operator, choose(variables));
    return read(chosen?.operator ?? operator, chosen?.pattern ?? filled);
  };
}

function matcherOf(label: string, operator: MatchOperator, value: string): Matcher | SyntaxError {
  try {
    return matcher(label, operator, value);
  } catch (error) {
    // Only a regular expression that is none is expected.
    if (!(error instanceof SyntaxError)) throw error;
    return error;
  }
}

const fillChoices = (variables: Variables, fill: (text: string) => string): Variables =>
  Object.fromEntries(
    Object.entries(variables).map(([name, choices]) => [
      name,
      choices === 'any' ? choices : choices.map(fill),
    ]),
  );
