import type { Variables } from '../promql/substitute';
import { oncePer } from '../stack/once-per';
import type { Selector } from './selector-reader';
import type { Inventory } from './inventory';
import { prepareQueries, type AskedSelector } from './prepare-queries';
import type { Query, QuerySet } from './query';
import { followNames } from './follow-names';
import { signatureReader } from './signature-reader';
import { selectSeries, type NothingSelected, type Selected } from './select-series';

/** What is wrong with a query. */
export interface Finding {
  readonly query: Pick<Query, 'of' | 'name' | 'expr' | 'isCustom'> & Pick<QuerySet, 'project'>;
  readonly flaw:
    | { readonly kind: 'syntax'; readonly reason: string }
    | { readonly kind: 'nothing'; readonly selector: string; readonly missing: NothingSelected['missing'] }
    /** A clause, a legend or a text names a label that no result has. */
    | { readonly kind: 'result'; readonly label: string; readonly known: readonly string[] };
}

type Result = { readonly selector: Selector; readonly found: Selected | NothingSelected } | SyntaxError;

/** Every query that cannot match anything in the inventory, each for its first reason in each selector. */
export function checkQueries(sets: readonly QuerySet[], inventory: Inventory): readonly Finding[] {
  const prepare = oncePer((queries: readonly Query[]) => prepareQueries(queries, inventory.parse));
  const follow = followNames();
  const signaturesOf = signatureReader();
  return sets.flatMap(({ queries, fill = same, project }) => {
    const prepared = prepare(queries);
    const filled = oncePerText(fill);
    const choose = oncePer((variables: Variables) => fillChoices(variables, filled));
    const ask = ({ node, texts, variables }: AskedSelector): Result => {
      try {
        const selector = inventory.instantiate(node, texts.map(filled), variables && choose(variables));
        return { selector, found: selectSeries(selector, inventory) };
      } catch (error) {
        // Only a regular expression that is none is expected.
        if (!(error instanceof SyntaxError)) throw error;
        return error;
      }
    };
    const results = prepared.selectors.map(ask);
    return prepared.queries.flatMap(({ query, parsed, asks }) => {
      const flaws = (): readonly Finding['flaw'][] => {
        if (parsed === undefined) return [{ kind: 'syntax', reason: 'it is no PromQL' }];
        const nothing: Finding['flaw'][] = [];
        const found: Selected[] = [];
        for (const number of asks) {
          const result = results[number];
          if (result === undefined) continue;
          if (result instanceof SyntaxError) return [{ kind: 'syntax', reason: result.message }];
          if ('missing' in result.found) {
            nothing.push({
              kind: 'nothing',
              selector: result.selector.text(),
              missing: result.found.missing,
            });
          } else {
            found.push(result.found);
          }
        }
        if (nothing.length > 0) return nothing;
        try {
          const { missing, result } = follow(parsed, found.map(signaturesOf), filled);
          const hidden = result.open ? [] : query.shows.filter((label) => !result.labels.has(label));
          return [...missing, ...hidden.map((label) => ({ label, known: [...result.labels] }))].map(
            (one) => ({
              kind: 'result',
              ...one,
            }),
          );
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          return [{ kind: 'syntax', reason: error.message }];
        }
      };
      return flaws().map((flaw): Finding => {
        const { of, name, expr, isCustom } = query;
        return { query: { of, name: fill(name), expr: fill(expr), isCustom, project }, flaw };
      });
    });
  });
}

const same = (text: string): string => text;

function oncePerText(fill: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const filled = known.get(text) ?? fill(text);
    known.set(text, filled);
    return filled;
  };
}

const fillChoices = (variables: Variables, fill: (text: string) => string): Variables =>
  Object.fromEntries(
    Object.entries(variables).map(([name, choices]) => [
      name,
      choices === 'any' ? choices : choices.map(fill),
    ]),
  );
