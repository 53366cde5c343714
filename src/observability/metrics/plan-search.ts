import { admits, type Matcher } from '../promql/matcher';
import type { NeededLabels } from '../promql/needed-labels';
import type { AlikeRows } from './alike-rows';
import type { RowIndex } from './row-index';
import type { Source } from './scraped-sources';

/** How to look for series of some sources by matchers of some labels, whatever the matchers compare these with. */
export interface SearchPlan {
  readonly sources: readonly Source[];
  /** Numbers of the matchers whose label no source has. */
  readonly unknown: readonly number[];
  readonly find: (matchers: readonly Matcher[]) => readonly Found[];
}

interface Found {
  readonly source: Source;
  readonly rows: readonly AlikeRows[];
}

interface Search {
  readonly source: Source;
  /** Numbers of the matchers that the metric answers itself, and of those that its rows do. */
  readonly onMetric: readonly number[];
  readonly onRows: readonly number[];
  readonly index: RowIndex;
}

export function planSearch(
  sources: readonly Source[],
  labels: readonly string[],
  needed: NeededLabels,
): SearchPlan {
  const numbers = [...labels.keys()];
  // Queries say the same labels in different orders, and share an index all the same.
  const inOrder = numbers.toSorted((one, other) => ((labels[one] ?? '') < (labels[other] ?? '') ? -1 : 1));
  const searches = sources.map((source): Search => {
    const onMetric = numbers.filter((number) => source.labels.has(labels[number] ?? ''));
    // Where a metric may have any label, what its rows do not say is not judged.
    const onRows = inOrder.filter((number) => {
      const label = labels[number] ?? '';
      return !source.labels.has(label) && (!source.open || source.group.labels.has(label));
    });
    const index = source.group.index(
      onRows.map((number) => labels[number] ?? ''),
      needed,
    );
    return { source, onMetric, onRows, index };
  });
  return {
    sources,
    unknown: numbers.filter((number) => !sources.some((source) => hasLabel(source, labels[number] ?? ''))),
    find: (matchers) => {
      const found: Found[] = [];
      for (const { source, onMetric, onRows, index } of searches) {
        if (!onMetric.every((number) => sourceAdmits(source, matchers[number]))) continue;
        const rows = index(matchers, onRows);
        if (rows.length > 0) found.push({ source, rows });
      }
      return found;
    },
  };
}

const sourceAdmits = ({ labels }: Source, one: Matcher | undefined): boolean =>
  one === undefined || admits(one, labels.get(one.label));

const hasLabel = ({ labels, open, group }: Source, label: string): boolean =>
  open || group.open || labels.has(label) || group.labels.has(label);
