import type { LabelMap, LabelValues } from './label-row';

/** Labels with others beside them, or in their place. */
export function withLabels(labels: LabelMap, others: LabelMap): Map<string, LabelValues> {
  const all = new Map(labels);
  others.forEach((values, label) => all.set(label, values));
  return all;
}
