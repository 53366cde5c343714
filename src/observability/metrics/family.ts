import type { LabelMap, LabelValues } from '../promql/label-row';

/** A metric of an exporter, with the labels that it writes itself. */
export interface Family {
  readonly name: string;
  readonly labels: LabelMap;
  /** Whether it may have labels that are not listed. */
  readonly open: boolean;
}

/**
 * Metrics that share their labels, names and labels apart by spaces: `metrics('a_total b', 'code method=GET|POST')`.
 * A label without values can say anything.
 */
export function metrics(names: string, labels = ''): readonly Family[] {
  const own = labelsOf(labels);
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => ({ name, labels: own, open: false }));
}

/** Histograms: buckets, sum and number. */
export const histograms = (names: string, labels = ''): readonly Family[] =>
  names
    .split(/\s+/)
    .flatMap((name) => [
      ...metrics(`${name}_bucket`, `${labels} le`),
      ...metrics(`${name}_sum ${name}_count`, labels),
    ]);

/** Summaries: quantiles, sum and number. */
export const summaries = (names: string, labels = ''): readonly Family[] =>
  names
    .split(/\s+/)
    .flatMap((name) => [
      ...metrics(name, `${labels} quantile`),
      ...metrics(`${name}_sum ${name}_count`, labels),
    ]);

/** Metrics of which nothing but the name is known. */
export const openMetrics = (names: readonly string[]): readonly Family[] =>
  names.map((name) => ({ name, labels: new Map(), open: true }));

function labelsOf(text: string): LabelMap {
  const labels = text.split(/\s+/).filter((label) => label !== '');
  return new Map(
    labels.map((label): [string, LabelValues] => {
      const [name = '', values] = label.split('=');
      return [name, values === undefined ? 'any' : new Set(values.split('|'))];
    }),
  );
}
