import { oncePer } from '../stack/once-per';
import { followNames } from './follow-names';
import type { Inventory } from './inventory';
import { prepareQueries, type PreparedQueries } from './prepare-queries';
import type { Query, QuerySet } from './query';
import type { QueryFlaw } from './query-flaw';
import { selectorAsker } from './selector-asker';
import { signatureReader, type Signatures } from './signature-reader';

/** A query, and what is wrong with it. */
export interface Finding {
  readonly query: Pick<Query, 'of' | 'name' | 'expr' | 'isCustom'> & Pick<QuerySet, 'project'>;
  readonly flaw: QueryFlaw;
}

/** Every query that cannot match anything in the inventory, each for its first reason in each selector. */
export function checkQueries(sets: readonly QuerySet[], inventory: Inventory): readonly Finding[] {
  const follow = followNames();
  const signaturesOf = signatureReader();
  const flawsOf = (
    { query, parsed, asks }: PreparedQueries['queries'][number],
    results: readonly (Signatures | QueryFlaw)[],
    fill: (text: string) => string,
  ): readonly QueryFlaw[] => {
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
    return { ...prepared, ask: selectorAsker(prepared, signaturesOf), sound: new Set<string>() };
  });
  const findIn = (
    { queries, fill = same, project }: QuerySet,
    planOf: Inventory['planOf'],
  ): readonly Finding[] => {
    const prepared = prepare(queries);
    const results = prepared.ask(fill, planOf);
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

const same = (text: string): string => text;

/** Equal for results with which the same queries are sound. */
function keyOf(results: readonly (Signatures | QueryFlaw)[], texts: readonly string[]): string {
  let key = '';
  for (const one of results) key += 'key' in one ? `${one.key}\n` : '!\n';
  for (const text of texts) key += `${text}\n`;
  return key;
}
