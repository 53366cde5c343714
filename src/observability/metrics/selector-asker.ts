import type { NeededLabels } from '../promql/needed-labels';
import { oncePer } from '../stack/once-per';
import { fillLists } from './fill-lists';
import type { Inventory } from './inventory';
import type { SearchPlan } from './plan-search';
import type { PreparedQueries } from './prepare-queries';
import type { QueryFlaw } from './query-flaw';
import { selectSeries } from './select-series';
import type { Selector } from './selector';
import type { SignatureReader, Signatures } from './signature-reader';
import { writeSelector } from './write-selector';

/** Says what the selectors of queries find, by their numbers, once names are filled in. */
export type SelectorAsker = (
  fill: (text: string) => string,
  planOf: Inventory['planOf'],
) => readonly (Signatures | QueryFlaw)[];

/** Searches are planned once for all sets of the same queries, and what a set shares with the last is asked once. */
export function selectorAsker(prepared: PreparedQueries, signaturesOf: SignatureReader): SelectorAsker {
  const { selectors } = prepared;
  // Those with the same matchers one after another, whose rows are then looked for once.
  const order = [...selectors.entries()].sort(([, one], [, other]) => one.list - other.list);
  const plansBy = oncePer((planOf: Inventory['planOf']) => selectors.map((one) => planOf(one, none)));
  const fillWith = fillLists(prepared);
  let last: {
    readonly plans?: readonly SearchPlan[];
    readonly lists: ReturnType<typeof fillWith>;
    readonly results: readonly (Signatures | QueryFlaw)[];
  } = { lists: [], results: [] };
  const ask = (asked: Selector, plan: SearchPlan): Signatures | QueryFlaw => {
    const found = selectSeries(asked, plan);
    return 'missing' in found
      ? { kind: 'nothing', selector: writeSelector(asked), missing: found.missing }
      : signaturesOf(found);
  };
  return (fill, planOf) => {
    const plans = plansBy(planOf);
    const lists = fillWith(fill);
    const results: (Signatures | QueryFlaw)[] = [];
    for (const [number, { metric, labels, list }] of order) {
      const plan = plans[number];
      const matchers = lists[list];
      if (plan === undefined || matchers === undefined) continue;
      const known = last.plans === plans && last.lists[list] === matchers ? last.results[number] : undefined;
      if (known !== undefined) results[number] = known;
      else if (matchers instanceof SyntaxError)
        results[number] = { kind: 'syntax', reason: matchers.message };
      else results[number] = ask({ metric, labels, matchers }, plan);
    }
    last = { plans, lists, results };
    return results;
  };
}

const none: NeededLabels = new Set();
