import type { NeededLabels } from '../promql/needed-labels';
import { oncePer } from '../stack/once-per';
import { fillLists } from './fill-lists';
import { followNames } from './follow-names';
import type { Inventory } from './inventory';
import { prepareQueries, type PreparedQueries } from './prepare-queries';
import type { Query, QuerySet } from './query';
import { selectSeries, type NothingSelected } from './select-series';
import type { Selector } from './selector';
import type { SearchPlan } from './plan-search';
import { signatureReader, type Signatures } from './signature-reader';
import { writeSelector } from './write-selector';

/** What is wrong with a query. */
export interface Finding {
  readonly query: Pick<Query, 'of' | 'name' | 'expr' | 'isCustom'> & Pick<QuerySet, 'project'>;
  readonly flaw:
    | { readonly kind: 'syntax'; readonly reason: string }
    | { readonly kind: 'nothing'; readonly selector: string; readonly missing: NothingSelected['missing'] }
    /** A clause, a legend or a text names a label that no result has. */
    | { readonly kind: 'result'; readonly label: string; readonly known: readonly string[] };
}

type Flaw = Finding['flaw'];

/** Every query that cannot match anything in the inventory, each for its first reason in each selector. */
export function checkQueries(sets: readonly QuerySet[], inventory: Inventory): readonly Finding[] {
  const follow = followNames();
  const signaturesOf = signatureReader();
  const ask = (asked: Selector, plan: SearchPlan): Signatures | Flaw => {
    const found = selectSeries(asked, plan);
    return 'missing' in found
      ? { kind: 'nothing', selector: writeSelector(asked), missing: found.missing }
      : signaturesOf(found);
  };
  const flawsOf = (
    { query, parsed, asks }: PreparedQueries['queries'][number],
    results: readonly (Signatures | Flaw)[],
    fill: (text: string) => string,
  ): readonly Flaw[] => {
    if (parsed === undefined) return [{ kind: 'syntax', reason: 'it is no PromQL' }];
    const asked = asks.flatMap((number) => results[number] ?? []);
    const flaws = asked.filter((one) => 'kind' in one);
    const broken = flaws.find(({ kind }) => kind === 'syntax');
    if (broken !== undefined) return [broken];
    if (flaws.length > 0) return flaws;
    try {
      const found = asked.filter((one) => 'key' in one);
      const { missing, result } = follow(parsed, found, fill);
      const hidden = result.open ? [] : query.shows.filter((label) => !result.labels.has(label));
      return [...missing, ...hidden.map((label) => ({ label, known: [...result.labels] }))].map((one) => ({
        kind: 'result',
        ...one,
      }));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [{ kind: 'syntax', reason: error.message }];
    }
  };
  const prepare = oncePer((queries: readonly Query[]) => {
    const prepared = prepareQueries(queries, inventory.parse);
    const { selectors } = prepared;
    return {
      ...prepared,
      // Those with the same matchers one after another, whose rows are then looked for once.
      order: [...selectors.keys()].sort(
        (one, other) => (selectors[one]?.list ?? 0) - (selectors[other]?.list ?? 0),
      ),
      fillWith: fillLists(prepared),
      plansBy: oncePer((planOf: Inventory['planOf']) => selectors.map((one) => planOf(one, none))),
      sound: new Set<string>(),
    };
  });
  const findIn = (
    { queries, fill = same, project }: QuerySet,
    planOf: Inventory['planOf'],
  ): readonly Finding[] => {
    const prepared = prepare(queries);
    const lists = prepared.fillWith(fill);
    const plans = prepared.plansBy(planOf);
    const results: (Signatures | Flaw)[] = [];
    for (const number of prepared.order) {
      const asked = prepared.selectors[number];
      const plan = plans[number];
      const matchers = asked && lists[asked.list];
      if (asked === undefined || plan === undefined || matchers === undefined) continue;
      results[number] =
        matchers instanceof SyntaxError
          ? { kind: 'syntax', reason: matchers.message }
          : ask({ metric: asked.metric, labels: asked.labels, matchers }, plan);
    }
    // What is sound for one service is sound for all whose selectors find the same labels.
    const key = keyOf(results, prepared.free.map(fill));
    if (prepared.sound.has(key)) return [];
    const findings = prepared.queries.flatMap((asked) =>
      flawsOf(asked, results, fill).map((flaw): Finding => {
        const { of, name, expr, isCustom } = asked.query;
        return { query: { of, name: fill(name), expr: fill(expr), isCustom, project }, flaw };
      }),
    );
    if (findings.length === 0) prepared.sound.add(key);
    return findings;
  };
  return sets.flatMap((set) => {
    const doubts = findIn(set, inventory.planOfSome);
    return doubts.length === 0 ? doubts : findIn(set, inventory.planOf);
  });
}

const none: NeededLabels = new Set();

const same = (text: string): string => text;

/** Equal for results with which the same queries are sound. */
function keyOf(results: readonly (Signatures | Flaw)[], texts: readonly string[]): string {
  let key = '';
  for (const one of results) key += 'key' in one ? `${one.key}\n` : '!\n';
  for (const text of texts) key += `${text}\n`;
  return key;
}
