import type { LabelMap, LabelRow } from '../promql/label-row';
import { labelFlow } from '../promql/label-flow';
import { unquote } from '../promql/unquote';
import type { Inventory } from './inventory';
import { selectorReader } from './selector-reader';
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
  const instantiate = selectorReader();
  const rows = labelFlow(parsed.shape.root, {
    rowsOf: (selector) => {
      const found = selectSeries(instantiate(selector, parsed.texts), inventory);
      return 'missing' in found ? [] : selectedRows(found);
    },
    text: (number) => unquote(parsed.texts[number] ?? '""'),
    onMissing: () => undefined,
  });
  return (rows ?? []).map((row) => ({ ...row, labels: new Map([...row.labels, ...labels]) }));
}
