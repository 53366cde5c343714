import type { Matcher } from '../promql/matcher';
import type { AlikeRows } from './alike-rows';
import { planSearch, type SearchPlan } from './plan-search';
import type { Selector } from './selector';
import type { LabelValues } from '../promql/label-row';
import type { NeededLabels } from '../promql/needed-labels';
import type { Source } from './scraped-sources';

/** Series that a selector finds. */
export interface Selected {
  readonly selector: Selector;
  readonly found: readonly { readonly source: Source; readonly rows: readonly AlikeRows[] }[];
}

/** Why a selector finds nothing. */
export interface NothingSelected {
  readonly missing:
    | { readonly kind: 'metric'; readonly name: string }
    | { readonly kind: 'label'; readonly name: string; readonly known: readonly string[] }
    | {
        readonly kind: 'value';
        readonly label: string;
        readonly name: string;
        /** What the label does say where everything before it matches. */
        readonly known: readonly string[];
      };
}

const none: NeededLabels = new Set();

/**
 * Looks for series that a selector matches, one for all that differ in no label which it names or which the plan needs.
 * A selector without a name is not judged: it means all that matches.
 */
export function selectSeries(selector: Selector, plan: SearchPlan): Selected | NothingSelected {
  const { metric, matchers } = selector;
  if (metric === undefined) return { selector, found: [] };
  const { sources, unknown, find } = plan;
  if (sources.length === 0) return { missing: { kind: 'metric', name: metric } };
  const stranger = unknown.find((number) => !takesAll(matchers[number]));
  if (stranger !== undefined) {
    const known = sources.flatMap(({ labels, group }) => [...labels.keys(), ...group.labels]);
    return {
      missing: { kind: 'label', name: matchers[stranger]?.label ?? '', known: [...new Set(known)] },
    };
  }
  const found = find(matchers);
  return found.length > 0 ? { selector, found } : { missing: culprit(sources, matchers) };
}

/** `.*` also takes what has no such label. */
const takesAll = (one: Matcher | undefined): boolean =>
  one === undefined || (one.operator === '=~' && one.matches(''));

const narrow = (
  sources: readonly Source[],
  matchers: readonly Matcher[],
  needed: NeededLabels = none,
): Selected['found'] =>
  planSearch(
    sources,
    matchers.map(({ label }) => label),
    needed,
  ).find(matchers);

/** The matcher that nothing matches by itself, or else the first that leaves nothing of what those before it match. */
function culprit(sources: readonly Source[], matchers: readonly Matcher[]): NothingSelected['missing'] {
  const alone = matchers.find((one) => narrow(sources, [one]).length === 0);
  const index =
    alone === undefined
      ? matchers.findIndex((_, last) => narrow(sources, matchers.slice(0, last + 1)).length === 0)
      : matchers.indexOf(alone);
  const { label = '', value = '' } = matchers[index] ?? {};
  const left = narrow(
    sources,
    matchers.slice(0, index).filter((one) => one !== alone),
    new Set([label]),
  );
  const known = new Set<string>();
  for (const { source, rows } of left.length > 0 ? left : narrow(sources, [], new Set([label]))) {
    const all = source.labels.has(label)
      ? [source.labels.get(label)]
      : rows.map(({ row }) => row.labels.get(label));
    for (const values of all) addAll(known, values);
  }
  return { kind: 'value', label, name: value, known: [...known] };
}

function addAll(to: Set<string>, values: LabelValues | undefined): void {
  if (values === undefined || values === 'any') return;
  for (const value of values) to.add(value);
}
