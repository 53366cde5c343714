import type { LabelRow, LabelValues } from '../promql/label-row';
import type { Matcher } from '../promql/matcher';
import type { Selected } from './select-series';

/** All labels of what a selector finds, each as narrow as its matchers make it. */
export const selectedRows = ({ selector, found }: Selected): readonly LabelRow[] =>
  found.flatMap(({ source, rows }) =>
    rows.map(({ row }) => {
      const labels = new Map([...row.labels, ...source.labels]);
      for (const one of selector.matchers) {
        const { label } = one;
        const narrowed = narrow(labels.get(label), one);
        if (narrowed !== undefined) labels.set(label, narrowed);
      }
      return { labels, open: source.open || row.open };
    }),
  );

function narrow(values: LabelValues | undefined, { filter, listed }: Matcher): LabelValues | undefined {
  if (values === undefined) return undefined;
  if (values === 'any') return listed === undefined ? undefined : new Set(listed);
  return values.size === 1 ? undefined : filter(values);
}
