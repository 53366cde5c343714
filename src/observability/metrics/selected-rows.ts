import type { LabelMap, LabelRow, LabelValues } from '../promql/label-row';
import { withLabels } from '../promql/with-labels';
import type { Matcher } from '../promql/matcher';
import type { NeededLabels } from '../promql/needed-labels';
import type { Selected } from './select-series';

/** The needed labels of what a selector finds, each as narrow as its matchers make it. */
export const selectedRows = ({ selector, found }: Selected, needed: NeededLabels): readonly LabelRow[] =>
  found.flatMap(({ source, rows }) =>
    rows.map(({ row }) => {
      const labels =
        needed === 'all' ? withLabels(row.labels, source.labels) : chosen(needed, row.labels, source.labels);
      for (const one of selector.matchers) {
        const { label } = one;
        const narrowed = narrow(labels.get(label), one);
        if (narrowed !== undefined) labels.set(label, narrowed);
      }
      return { labels, open: source.open || row.open };
    }),
  );

function chosen(needed: ReadonlySet<string>, ofRow: LabelMap, ofMetric: LabelMap): Map<string, LabelValues> {
  const labels = new Map<string, LabelValues>();
  for (const label of needed) {
    const values = ofMetric.get(label) ?? ofRow.get(label);
    if (values !== undefined) labels.set(label, values);
  }
  return labels;
}

function narrow(values: LabelValues | undefined, { filter, listed }: Matcher): LabelValues | undefined {
  if (values === undefined) return undefined;
  if (values === 'any') return listed === undefined ? undefined : new Set(listed);
  return values.size === 1 ? undefined : filter(values);
}
