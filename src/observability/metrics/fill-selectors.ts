import { matcher, type Matcher } from '../promql/matcher';
import { substitute, type Variables } from '../promql/substitute';
import { oncePer } from '../stack/once-per';
import type { AskedMatcher, PreparedQueries } from './prepare-queries';
import { selector, type Selector } from './selector';

/** Gives the selectors of queries with names filled in; an error in place of each that is none then. */
export type SelectorFiller = (fill: (text: string) => string) => readonly (Selector | SyntaxError)[];

/** Reads what has no names once for all sets of the same queries. */
export function fillSelectors({ matchers, lists, selectors }: PreparedQueries): SelectorFiller {
  const constant = oncePer((one: AskedMatcher) => read(one, one.text, undefined));
  // Said once: what is looked up by it often is the same text.
  const labels = lists.map((numbers) => numbers.map((number) => matchers[number]?.label ?? '').join());
  return (fill) => {
    const choose = oncePer((variables: Variables) => fillChoices(variables, fill));
    const filled = matchers.map((one) => {
      const { variables } = one;
      const text = fill(one.text);
      return text === one.text && (variables === undefined || !/\$|\[\[/.test(text))
        ? constant(one)
        : read(one, text, variables && choose(variables));
    });
    const listed = lists.map((numbers): readonly Matcher[] | SyntaxError => {
      const list = numbers.flatMap((number) => filled[number] ?? []);
      return list.find((one) => one instanceof SyntaxError) ?? (list as readonly Matcher[]);
    });
    return selectors.map(({ metric, list }) => {
      const all = listed[list] ?? [];
      return all instanceof SyntaxError ? all : selector(metric && fill(metric), all, labels[list] ?? '');
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
