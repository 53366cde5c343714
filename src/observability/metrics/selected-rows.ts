import type { LabelRow, LabelValues } from '../promql/label-row';
import type { Selected } from './select-series';

/** All labels of what a selector finds, each as narrow as its matchers make it. */
export const selectedRows = ({ selector, found }: Selected): readonly LabelRow[] =>
  found.flatMap(({ source, rows }) =>
    rows.map((row) => {
      const labels = new Map([...row.labels, ...source.labels]);
      for (const { label, matches, listed } of selector.matchers) {
        const values = labels.get(label);
        const narrowed = narrow(values, matches, listed);
        if (narrowed !== undefined) labels.set(label, narrowed);
      }
      return { labels, open: source.open || row.open };
    }),
  );

function narrow(
  values: LabelValues | undefined,
  matches: (value: string) => boolean,
  listed: readonly string[] | undefined,
): LabelValues | undefined {
  if (values === undefined) return undefined;
  if (values === 'any') return listed === undefined ? undefined : new Set(listed);
  return values.size === 1 ? undefined : new Set([...values].filter(matches));
}
