import type { LabelMap, LabelRow } from '../promql/label-row';
import { labelFlow } from '../promql/label-flow';
import { neededLabels } from '../promql/needed-labels';
import { withLabels } from '../promql/with-labels';
import { unquote } from '../promql/unquote';
import type { Inventory } from './inventory';
import { selectedRows } from './selected-rows';
import { selectSeries } from './select-series';

/** What a rule makes: the result of an expression, with labels of its own. */
export interface MadeSeries {
  readonly expr: string;
  readonly labels: LabelMap;
}

/** The series that a rule makes; none of an expression that cannot be read or finds nothing. */
export function madeRows({ expr, labels }: MadeSeries, inventory: Inventory): readonly LabelRow[] {
  const parsed = inventory.parse(expr);
  if (parsed === undefined) return [];
  const text = (number: number) => unquote(parsed.texts[number] ?? '""');
  const { root } = parsed.shape;
  const flow = (kept: ReadonlySet<string>): readonly LabelRow[] | undefined => {
    const needed = neededLabels(root, text, kept);
    const keeps = new Set(kept);
    const rows = labelFlow(root, {
      rowsOf: (selector) => {
        const wanted = needed.get(selector) ?? 'all';
        const asked = inventory.instantiate(selector, parsed.texts);
        const found = selectSeries(asked, inventory.planOf(asked, wanted));
        return 'missing' in found ? [] : selectedRows(found, wanted);
      },
      text,
      onMissing: () => undefined,
      onKept: (label) => keeps.add(label),
    });
    // What was there before has a say only where it is kept.
    return keeps.size > kept.size ? flow(keeps) : rows;
  };
  try {
    const rows = flow(new Set()) ?? [];
    return labels.size === 0 ? rows : rows.map((row) => ({ ...row, labels: withLabels(row.labels, labels) }));
  } catch (error) {
    // A regular expression that is none is the problem of this rule, not of those that ask for its series.
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}
