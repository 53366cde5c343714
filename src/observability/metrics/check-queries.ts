import type { Selector } from './selector-reader';
import type { Inventory } from './inventory';
import type { Query } from './query';
import { followNames } from './follow-names';
import { signatureReader } from './signature-reader';
import { selectSeries, type NothingSelected, type Selected } from './select-series';

/** What is wrong with a query. */
export interface Finding {
  readonly query: Query;
  readonly flaw:
    | { readonly kind: 'syntax'; readonly reason: string }
    | { readonly kind: 'nothing'; readonly selector: string; readonly missing: NothingSelected['missing'] }
    /** A clause, a legend or a text names a label that no result has. */
    | { readonly kind: 'result'; readonly label: string; readonly known: readonly string[] };
}

/** Every query that cannot match anything in the inventory, each for its first reason in each selector. */
export function checkQueries(queries: readonly Query[], inventory: Inventory): readonly Finding[] {
  const known = new Map<string, Selected | NothingSelected>();
  const select = (selector: Selector): Selected | NothingSelected => {
    const result = known.get(selector.text) ?? selectSeries(selector, inventory);
    known.set(selector.text, result);
    return result;
  };
  const follow = followNames();
  const signaturesOf = signatureReader();
  return queries.flatMap((query) => {
    const parsed = inventory.parse(query.expr);
    if (parsed === undefined) {
      return [{ query, flaw: { kind: 'syntax', reason: 'it is no PromQL' } } as const];
    }
    try {
      const results = parsed.shape.selectors.map((node) => {
        const selector = inventory.instantiate(node, parsed.texts, query.variables);
        return { selector: selector.text, result: select(selector) };
      });
      const nothing = results.flatMap(({ selector, result }): Finding[] =>
        'missing' in result ? [{ query, flaw: { kind: 'nothing', selector, missing: result.missing } }] : [],
      );
      if (nothing.length > 0) return nothing;
      const found = results.flatMap(({ result }) => ('missing' in result ? [] : [signaturesOf(result)]));
      const { missing, result } = follow(parsed, found);
      const known = [...result.labels];
      const hidden = result.open ? [] : query.shows.filter((label) => !result.labels.has(label));
      return [...missing, ...hidden.map((label) => ({ label, known }))].map((one) => ({
        query,
        flaw: { kind: 'result', ...one } as const,
      }));
    } catch (error) {
      // Only a regular expression that is none is expected.
      if (!(error instanceof SyntaxError)) throw error;
      return [{ query, flaw: { kind: 'syntax', reason: error.message } } as const];
    }
  });
}
