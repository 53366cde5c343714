import { matcher, type Matcher } from '../promql/matcher';
import { substitute, type Variables } from '../promql/substitute';
import { oncePer } from '../stack/once-per';
import type { AskedMatcher, PreparedQueries } from './prepare-queries';

/** Gives the lists of matchers of queries with names filled in; an error in place of each that is none then. */
export type ListFiller = (fill: (text: string) => string) => readonly (readonly Matcher[] | SyntaxError)[];

/** Reads what has no names once for all sets of the same queries. */
export function fillLists({ matchers, lists }: Pick<PreparedQueries, 'matchers' | 'lists'>): ListFiller {
  const constant = oncePer((one: AskedMatcher) => read(one, one.text, undefined));
  return (fill) => {
    const choose = oncePer((variables: Variables) => fillChoices(variables, fill));
    const filled = matchers.map((one) => {
      const { variables } = one;
      const text = fill(one.text);
      return text === one.text && (variables === undefined || !/\$|\[\[/.test(text))
        ? constant(one)
        : read(one, text, variables && choose(variables));
    });
    return lists.map((numbers): readonly Matcher[] | SyntaxError => {
      const list: Matcher[] = [];
      for (const number of numbers) {
        const one = filled[number];
        if (one instanceof SyntaxError) return one;
        if (one !== undefined) list.push(one);
      }
      return list;
    });
  };
}

function read(
  { label, operator }: AskedMatcher,
  text: string,
  variables: Variables | undefined,
): Matcher | SyntaxError {
  const chosen = variables === undefined ? undefined : substitute(text, operator, variables);
  try {
    return matcher(label, chosen?.operator ?? operator, chosen?.pattern ?? text);
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
